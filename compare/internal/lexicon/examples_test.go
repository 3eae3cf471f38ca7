package lexicon

import (
	"slices"
	"strings"
	"testing"
)

// marked returns what an example marks with <…> on each side of its slash; a split phrase is marked in pieces that belong
// together: "<took> the boys <to safety>".
func marked(t *testing.T, example string) (a, b []string) {
	t.Helper()
	left, right, ok := strings.Cut(example, " / ")
	if !ok || strings.Count(example, "<") != strings.Count(example, ">") {
		t.Errorf("malformed example %q", example)
		return nil, nil
	}
	return candidates(left), candidates(right)
}

// candidates are the lemmas that the marked pieces of a sentence may stand for.
func candidates(sentence string) []string {
	var words []string
	for i, piece := range strings.Split(sentence, "<") {
		if i > 0 {
			piece, _, _ = strings.Cut(piece, ">")
			words = append(words, strings.Fields(strings.ToLower(piece))...)
		}
	}
	if len(words) == 0 {
		return nil
	}
	var out []string
	for _, first := range lemmas(words[0]) {
		out = append(out, fold(strings.Join(append([]string{first}, words[1:]...), " ")))
	}
	return out
}

// lemmas returns what an inflected form may be a form of, itself first.
func lemmas(form string) []string {
	out := []string{form}
	if base := irregular[form]; base != "" {
		out = append(out, strings.Fields(base)...)
	}
	for _, ending := range []string{"s", "es", "ed", "d", "ing"} {
		stem, ok := strings.CutSuffix(form, ending)
		if !ok || len(stem) < 2 {
			continue
		}
		out = append(out, stem, stem+"e")
		if n := len(stem); stem[n-1] == stem[n-2] {
			out = append(out, stem[:n-1])
		}
		if y, ok := strings.CutSuffix(stem, "i"); ok {
			out = append(out, y+"y")
		}
	}
	return out
}

// irregular are the forms in the examples that no ending explains.
var irregular = table(`
	am are been is was were=be; had has=have; did does done=do; went gone=go; got gotten=get; came=come; gave given=give; took taken=take;
	made=make; said=say; held=hold; met=meet; struck=strike; won=win; lost=lose; fell fallen=fall; rose risen=rise; began begun=begin;
	broke broken=break; brought=bring; bought=buy; sold=sell; sent=send; spent=spend; stood=stand; stole stolen=steal; fled=flee;
	told=tell; thought=think; understood=understand; wore worn=wear; wrote written=write; drew drawn=draw; drove driven=drive; flew flown=fly;
	fought=fight; found=find; froze frozen=freeze; hid hidden=hide; kept=keep; knew known=know; laid=lay; lay lain=lie; led=lead; left=leave; lent=lend;
	paid=pay; ran=run; sank sunk=sink; saw seen=see; shot=shoot; shook shaken=shake; spoke spoken=speak; swore sworn=swear; taught=teach;
	tore torn=tear; threw thrown=throw; withdrew withdrawn=withdraw; withheld=withhold; upheld=uphold; overcame=overcome; outdid=outdo;
	forbade forbidden=forbid; blew blown=blow; built=build; burnt=burn; bore borne=bear; caught=catch; chose chosen=choose; clung=cling; dug=dig; forgave=forgive;
	forswore=forswear; forwent=forgo; grew grown=grow; heard=hear; rang=ring; slept=sleep; sat=sit; stuck=stick; swept=sweep; sought=seek; shrank=shrink;
	became=become; beat beaten=beat; bent=bend; dealt=deal; felt=feel; hung=hang; meant=mean; overthrew overthrown=overthrow; put=put; undertook=undertake;
	proven=prove; sped=speed; split=split; spread=spread; woke=wake; withstood=withstand; born=born bear; overtook=overtake; rode=ride; sang=sing; slid=slide; mown=mow;
	cancelled=cancel; signalled=signal; back-pedalled=back-pedal; quit=quit; cut=cut; shut=shut; hit=hit; hurt=hurt; set=set; let=let; cost=cost; sprang=spring; wed=wed;
	broadcast=broadcast; tied=tie; dying=die; lying=lie; tying=tie; undid=undo; mistook=mistake; slew slain=slay; blown=blow; better=better; wept=weep; shone=shine; stricken=strike; drank drunk=drink; ate eaten=eat; forgot forgotten=forget; leapt=leap; retook=retake; swam swum=swim; lit=light;
	sipped=sip; misled=mislead; bit bitten=bite; bred=breed; redrew redrawn=redraw; overrode overridden=override; thieves=thief
`)

func table(s string) map[string]string {
	m := map[string]string{}
	for _, row := range strings.Split(s, ";") {
		forms, base, _ := strings.Cut(row, "=")
		for _, form := range strings.Fields(forms) {
			m[form] += " " + strings.TrimSpace(base)
		}
	}
	return m
}

// inClass reports whether one of the candidates is a member of the class, as a verb, an adjective or a noun.
func inClass(class string, candidates []string) bool {
	return slices.ContainsFunc(candidates, func(lemma string) bool {
		return slices.ContainsFunc([]bool{false, true}, func(noun bool) bool {
			return slices.ContainsFunc(Classes(Pred{lemma, noun}), func(c Class) bool { return c.Name == class })
		})
	})
}

func TestPredicateExamples(t *testing.T) {
	for f := range rows(predicatesTSV) {
		a, b := marked(t, f[2])
		if !inClass(f[0], a) || !inClass(f[0], b) {
			t.Errorf("%s: %s", f[0], f[2])
		}
	}
}

func TestOppositionExamples(t *testing.T) {
	for f := range rows(oppositionsTSV) {
		a, b := marked(t, f[4])
		for i, c := range [][]string{a, b} {
			side := f[i]
			class, isClass := strings.CutPrefix(side, "@")
			if isClass && !inClass(class, c) || !isClass && !slices.Contains(c, fold(side)) {
				t.Errorf("%s ↔ %s: %q is not %s in %s", f[0], f[1], c, side, f[4])
			}
		}
		if !slices.ContainsFunc(a, func(x string) bool {
			return slices.ContainsFunc(b, func(y string) bool { _, ok := Opposed(x, y); return ok })
		}) {
			t.Errorf("%s ↔ %s: not opposed: %s", f[0], f[1], f[4])
		}
	}
}

func TestStanceExamples(t *testing.T) {
	for f := range rows(stancesTSV) {
		if !slices.Contains(candidates(f[2]), fold(f[0])) && !slices.Contains(candidates(f[2]), strings.TrimSuffix(fold(f[0]), " to")) {
			t.Errorf("%s: %q in %s", f[0], candidates(f[2]), f[2])
		}
	}
}

func TestAttributeExamples(t *testing.T) {
	for f := range rows(attributesTSV) {
		a, b := marked(t, f[4])
		if len(a) == 0 || len(b) == 0 {
			continue
		}
		if d, ok := Exclusive(a[0], b[0]); !ok {
			t.Errorf("%s %s: %s: exclusive in %q %v", f[0], f[1], f[4], d, ok)
		}
	}
}

// Each phrase of change is found in its example.
func TestChangeExamples(t *testing.T) {
	for f := range rows(changesTSV) {
		_, marked, _ := strings.Cut(f[1], "<")
		marked, _, _ = strings.Cut(marked, ">")
		if got := Change(strings.NewReplacer("<", "", ">", "").Replace(f[1])); !strings.EqualFold(got, marked) {
			t.Errorf("%s: %q in %q, want %q", f[0], got, f[1], marked)
		}
	}
	if got := Change("The march will be held on Friday."); got != "" {
		t.Errorf("%q is no change", got)
	}
}

func TestContraryExamples(t *testing.T) {
	for f := range rows(contrariesTSV) {
		a, b := inMarks(f[3])
		if kind, _, ok := Contrary(a, b); !ok || kind != f[2] {
			t.Errorf("%s ↔ %s: %s: contrary %q %v", f[0], f[1], f[3], kind, ok)
		}
		if kind, _, ok := Contrary(b, a); !ok || kind != f[2] {
			t.Errorf("%s ↔ %s: the other way round %q %v", f[0], f[1], kind, ok)
		}
	}
}

// inMarks returns the words between the marks of an example's two sentences.
func inMarks(example string) (a, b string) {
	_, a, _ = strings.Cut(example, "<")
	a, rest, _ := strings.Cut(a, ">")
	_, b, _ = strings.Cut(rest, "<")
	b, _, _ = strings.Cut(b, ">")
	return a, b
}

func TestDenialExamples(t *testing.T) {
	for f := range rows(denialsTSV) {
		want := DeniesNext
		if f[1] == "all" {
			want = DeniesAll
		}
		if !slices.ContainsFunc(candidates(f[2]), func(w string) bool { return DenialOf(w, "") == want || DenialOf("be "+w, "") == want }) {
			t.Errorf("%s: %s: no such denial in %q", f[0], f[2], candidates(f[2]))
		}
	}
}
