package claims

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/internal/parse"
	"github.com/gainsay-go/gainsay/claims/internal/segment"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// attributionsOf runs the stages that attribution needs.
func attributionsOf(text string) []*Attribution {
	sents := segment.Split(text)
	for i := range sents {
		tag.Tag(&sents[i])
		retag(&sents[i])
		parse.Parse(&sents[i])
		mend(&sents[i])
	}
	return findReports(newWords(text, sents)).finish(nil)
}

// unmark takes the marks [source] <cue> {content} out of a text.
func unmark(s string) string {
	return strings.NewReplacer("[", "", "]", "", "<", "", ">", "", "{", "", "}", "").Replace(s)
}

// marked writes one attribution into its text: [source] <cue> {content}.
func marked(text string, a *Attribution) string {
	parts := a.Content.Parts
	if parts == nil {
		parts = []ud.Span{a.Content.Span}
	}
	type mark struct {
		at  int
		s   string
		pri int
	}
	var marks []mark
	put := func(s ud.Span, open, close string) {
		marks = append(marks, mark{s.Start, open, 1}, mark{s.End, close, 0})
	}
	for _, p := range parts {
		put(p, "{", "}")
	}
	if a.Cue != nil {
		put(a.Cue.Span, "<", ">")
	}
	if a.Source != nil {
		put(a.Source.Span, "[", "]")
	}
	slices.SortStableFunc(marks, func(a, b mark) int {
		if a.at != b.at {
			return b.at - a.at
		}
		return b.pri - a.pri
	})
	for _, m := range marks {
		text = text[:m.at] + m.s + text[m.at:]
	}
	return text
}

// checkAttribution looks for the attribution that the marks in want show.
func checkAttribution(want string) (got []string, ok bool) {
	text := unmark(want)
	for _, a := range attributionsOf(text) {
		got = append(got, marked(text, a))
	}
	return got, slices.Contains(got, want)
}

func TestAttributions(t *testing.T) {
	tests := []struct{ why, want string }{
		{"inverted", "{“The bridge is safe,”} <said> [Ana Reis], the mayor of Pombal, who came at once."},
		{"source after the quotation", "{“The bridge is safe,”} [the mayor of Pombal] <said> on Monday."},
		{"title and name", "{“It was a good talk,”} [presidential aide Yuri Kan] <told> reporters after lunch."},
		{"aside between source and cue", "{“We did not wait,”} [the manager], Henrique Novais, <said>."},
		{"source before", "[Lena Holt] <said>: {“Nobody has the key.”}"},
		{"recipient before the quotation", "[The pilot] <told> a newspaper on Monday, {“The wheels were down.”}"},
		{"British marks", "{‘The farmers’ market will stay,’} <said> [the mayor]."},
		{"straight marks", `{"The farmers' market won't move,"} <said> [the mayor].`},
		{"question", "{“Who has the key?”} <asked> [the porter]."},
		{"interrupted in one sentence", "{“The city,”} [she] <told> the crowd, {“has been run like a club.”}"},
		{"goes on in the next sentence", "{“The gate is shut,”} [the guard] <said>. {“Go home.”}"},
		{"no cue", "[Luke]: {“We will frame the letter.”}"},
		{"paragraphs", "[The mayor] <said>: {“We go on.}\n\n{“Nobody stops us.”}"},
		{"according to", "{Twenty-three passengers were hurt}, <according to> [the fire service]."},
		{"according to, in front", "<According to> [the fire service], {twenty-three passengers were hurt}."},
		{"that-clause", "[The fire service] <said> {that 31 passengers were injured in the crash}."},
		{"no that", "[The agency] <said> {the bank had lost its licence}."},
		{"recipient", "[Officials] <told> residents {that the water was clean}."},
		{"source at the end", "{A burst tyre caused the accident}, [the police] <said>."},
		{"parenthetical", "{The dam}, [the minister] <said>, {was safe}."},
		{"as-clause", "As [the minister] <explained>, {the dam was safe}."},
		{"denial", "[The minister] <denied> {that the dam had failed}."},
		{"not said", "[The minister] <did not say> {that the dam had failed}."},
		{"relative clause", "They fired [the guard] who <said> {that the gate was open}."},
		{"participle", "The firm issued [a statement] <saying> {that the well was safe}."},
		{"subject of a participle", "[She] shook her head, <adding> {that the well was dry}."},
		{"cue noun", "Few believed [the union]’s <claim> {that the pay was low}."},
		{"hearsay", "{The ship} <is said> {to have struck a reef}."},
		{"reported by nobody", "It <was reported> {that the king had fled}."},
		{"reported by an agent", "It <was reported> by [a spokesman] {that the king had fled}."},
		{"in a view", "In [the court]’s <view>, {the fee was fair}."},
		{"promise", "[The party] <promised> {to cut taxes}."},
		{"mixed", "[The president] <said> {the offer was “a bad joke”}."},
		{"quoted name", "[He] <called> {the mill “a museum with a payroll”}."},
		{"dateline", "LISBON, May 3 — {The harbour was closed}, [the police] <said>."},
		{"place in the source", "{Eight flights were cancelled on Tuesday}, [the airport in Maumere] <said>."},
		{"quoted words as the object", "[He] <acknowledged> {“bad blood” of long standing}."},
		{"an odd number of marks", "“{The gate is shut}, [the guard] <said>. {“Nobody has the key.”} The mayor left."},
		{"a clause between name and cue", "[Ana Reis], a doctor who runs the clinic in Pombal, <said> {the ward was full}."},
		{"asides between name and cue", "[Tomas Kern], 54, a former miner, who lost a leg in the blast, <said>: {“I never went back.”}"},
		{"a name beside its role", "[Its chief executive], Henrik Nord, <said> on Monday {that the mill would close}."},
		{"paragraphs, each with its mark opened again", "{“The wave came at noon,”} <said> [Lena Holt]. {“We ran.}\n\n{“Then another took the bridge.}\n\n{“Nobody was left.”}\n\nThe mayor left."},
		{"a quoted nickname", "[Joao “Zeca” Prates] <said> {the boat was his}."},
		{"a quoted nickname in an aside", "[The man], known as “the Fox”, <denied> {that he had sold the keys}."},
		{"emoji", "😀 {“We won! 🎉”} <wrote> [Mira Sand] on Monday."},
		{"emoji before the source", "🔥🔥 [The firm] <said> {the plant was safe}."},
		{"German marks", "{„The bridge is safe“}, <said> [Ana Reis]."},
		{"French marks", "{« The bridge is safe »}, [Ana Reis] <said>."},
		{"turns of an interview", "Q: Is it safe?\n\n[A]: {It is. We tested it.}\n\nQ: Who paid?\n\nA: The town did."},
		{"speakers of an interview", "INTERVIEWER: Is it safe?\n\n[ANA REIS]: {It is. We tested it.}\n\nINTERVIEWER: Who paid?\n\nANA REIS: The town."},
		{"signed", "{“It is a long game.”} — [Ana Reis]"},
		{"a remark that an unsaid half follows", "{Nothing would be signed}, [she] <said> on Monday, {unless the dues were paid}."},
		{"a remark inside", "{The dam}, <said> [Ana Reis], {was safe}."},
		{"a remark with an aside at the end", "{The dam was safe}, <said> [Ana Reis], the mayor of Pombal."},
		{"a remark before a quotation", "{They were built in 1978}, [Birte Holt] <said>, {“but so was I.”}"},
		{"a verdict", "{“A kitchen without a cook is a cupboard”} was the <verdict> of [Ana Reis], who ran the inn."},
		{"an owner’s answer", "{“The sea does not bargain,”} was [Ana Reis]’s <answer>."},
		{"how it was put", "{“A clock that stops is right twice,”} was how [the coach] <put> it."},
		{"with those words", "{“Nobody rows alone”}: with those <words> [Ana Reis] sent the crew off."},
		{"where a line comes from", "The <line> of the evening, about {a library run like a prison}, came from [Ana Reis]."},
		{"whose a line was", "Everyone was soon repeating one thing: {that you cannot tune a drum with a hammer}. The <line> was [Ana Reis]’s."},
		{"whose a contribution a clause was", "{That a harbour is a promise}, a phrase now printed on mugs, was the <contribution> of [Ana Reis]."},
		{"a remark behind a colon", "One sentence was clapped more than all others: {no roof}, [she] <told> the hall, {is worth a ladder}."},
		{"the one whom a cleft singles out", "It was [the coach] who found the words: {better a lost match}, he <said>, {than a lost friend}."},
		{"asked first", "Asked by reporters if it was fair, [Ana Reis], who has run more races than she cares to remember, shook her head and <said> {that no race was}."},
		{"a pair of sources", "[The mayor and the fire chief] <said> {the bridge was safe}."},
		{"several unnamed", "[Three officials] <said> {the talks had failed}."},
		{"not said", "[The police] <would not confirm> {that two people had died}."},
		{"refused", "[The minister] <declined to say> {whether the dam was safe}."},
		{"second hand", "The paper quoted [a witness] as <saying> {the driver had fled}."},
		{"hearsay with “it”", "It <is understood> {that the minister has fled}."},
		{"hearsay by an adverb", "{The minister has} <reportedly> {fled}."},
		{"wish", "[The council] <plans> {to close the pool}."},
		{"wish for another", "[The mayor] <wants> {the firm to pay}."},
		{"request", "[The union] <urged> the firm {to pay}."},
		{"wish not to", "[Three officials] <asked> {not to be named}."},
		{"judgement", "[The union] <criticised> {the plan}."},
		{"criticism", "[The union]’s <criticism> of {the plan} was sharp."},
		{"accusation", "[The tenant] <accused> {the landlord of cutting the heat}."},
		{"warning of", "[Experts] <warned of> {floods}."},
		{"gerund", "[The mayor] <ruled out> {closing the pool}."},
		{"acted out", "And [I] <was like>, {go home now}."},
		{"a particle behind the object", "[The mayor] <brushed> {the claims} off."},
		{"two speakers in a sentence", "“It is old,” said Roux; {“we know,”} <said> [Hale]."},
		{"denied reports", "[The bank] <denied> {reports that it had lost money}."},
		{"asked by others", "Asked whether he would resign, [Okoro] <said> {the question was absurd}."},
		{"a noun that its clause stands apart from", "[The council] issued a <statement> on Monday {that the pool would close}."},
		{"what a hope is", "[The mayor]’s <hope> is {that the town will rebuild}."},
		{"a day without a preposition", "[Hale] <said> Monday {the mill would close}."},
		{"a day before “that”", "[Hale] <said> Tuesday {that the mill would close}."},
		{"one told without “that”", "[Hale] <told> AFP {he had resigned}."},
		{"inner of two", "The envoy said [the president] <believed> {that the talks would fail}."},
		{"outer of two", "[The envoy] <said> {the president believed that the talks would fail}."},
	}
	for _, tt := range tests {
		if got, ok := checkAttribution(tt.want); !ok {
			t.Errorf("%s:\nwant %s\n got %s", tt.why, tt.want, strings.Join(got, "\n     "))
		}
	}
}

func TestNoAttributions(t *testing.T) {
	tests := []struct{ why, text string }{
		{"a line of other sorts", "The line about the harbour was closed, and the trains came from Porto."},
		{"the price of words", "The words were painted on the wall. The phrase was new."},
		{"a title was a name’s", "“The Salt Court” was the first novel of Ana Reis."},
		{"with the words of a song", "The choir closed the evening with the words of a psalm."},
		{"title", "She finished the music for “The Salt Court” in May."},
		{"scare quotes", "The “secondary” sanctions hit the harbour."},
		{"plan of the speaker, which is her own word", "We plan to close the pool."},
		{"parenthetical you know", "It was, you know, a cold day."},
		{"imperative", "Note the change in colour."},
		{"one label, which may be a heading", "Note: The bridge is shut.\n\nThe mayor left."},
	}
	for _, tt := range tests {
		for _, a := range attributionsOf(tt.text) {
			t.Errorf("%s: got %s", tt.why, marked(tt.text, a))
		}
	}
}

func TestAttributionKinds(t *testing.T) {
	tests := []struct {
		text     string
		kind     AttributionKind
		negative bool
	}{
		{"“The gate is shut,” the guard said.", Direct, false},
		{"The guard said the gate was shut.", Indirect, false},
		{"The guard said the gate was “always shut” at noon.", Mixed, false},
		{"The guard denied that the gate was shut.", Indirect, true},
		{"The guard never said that the gate was shut.", Indirect, true},
		{"The guard declined to say whether the gate was shut.", Indirect, true},
	}
	for _, tt := range tests {
		as := attributionsOf(tt.text)
		if len(as) != 1 || as[0].Kind != tt.kind || as[0].Negative != tt.negative {
			t.Errorf("%s: got %d attributions, want one, %s, negative %v", tt.text, len(as), tt.kind, tt.negative)
			for _, a := range as {
				t.Logf("%s %s %v", marked(tt.text, a), a.Kind, a.Negative)
			}
		}
	}
}

func TestNestedAttribution(t *testing.T) {
	as := attributionsOf("A spokesman told reporters that the minister had denied that a deal existed.")
	if len(as) != 2 || as[0].Parent != nil || as[1].Parent != as[0] {
		t.Errorf("the denial should hang on what the spokesman told, got %d attributions", len(as))
	}
}

func TestSourceEntity(t *testing.T) {
	for _, tt := range []struct{ why, text, want string }{
		{"a description", "Ana Reis, the mayor of Pombal, spoke. “The bridge is safe,” the mayor said.", "Ana Reis"},
		{"a title before a name", "“The bridge is safe,” said presidential aide Yuri Kan on Monday.", "Yuri Kan"},
		{"a pronoun", "Ana Reis spoke. She said that the bridge was safe.", "Ana Reis"},
		{"an owner is not who speaks", "Anna Kraus was fined. Her lawyer said the fine was too high.", ""},
		{"nor is a place where somebody is from", "“They should have paid,” said a grower from Bordeaux.", ""},
		{"several are nobody", "Hale and Roux said the bridge was safe.", ""},
	} {
		a, err := new(Extractor).Extract(t.Context(), Document{ID: "a", Text: tt.text})
		if err != nil || len(a.Attributions) != 1 || a.Attributions[0].Source == nil {
			t.Errorf("%s: %v, %d attributions", tt.why, err, len(a.Attributions))
			continue
		}
		got := ""
		if e := a.Attributions[0].Source.Entity; e != nil && e.Named() {
			got = e.Name
		}
		if got != tt.want {
			t.Errorf("%s: the source is %q, want %q", tt.why, got, tt.want)
		}
	}
}

// TestCueExamples runs every example of the lexicon. The parser may fail a few.
func TestCueExamples(t *testing.T) {
	var wrong []string
	n := 0
	for line := range strings.Lines(cuesTSV) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if len(f) != 5 || f[4] == "" {
			t.Fatalf("row without five fields: %q", line)
		}
		n++
		if got, ok := checkAttribution(f[4]); !ok {
			wrong = append(wrong, fmt.Sprintf("%s\n  %s", f[4], strings.Join(got, "\n  ")))
		}
	}
	t.Logf("%d of %d examples right", n-len(wrong), n)
	if len(wrong) > n/25 {
		t.Errorf("%d of %d examples wrong:\n%s", len(wrong), n, strings.Join(wrong, "\n"))
	}
	if os.Getenv("SHOW") != "" {
		t.Log(strings.Join(wrong, "\n"))
	}
}

// complementPrepositions are those that a row may name.
var complementPrepositions = []string{"for", "of", "about", "on", "against", "with", "at", "over", "to", "in", "by", "as"}

func TestCuesSorted(t *testing.T) {
	last := ""
	for line := range strings.Lines(cuesTSV) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if key := f[0] + "\t" + f[1]; key <= last {
			t.Errorf("%q comes after %q", key, last)
		} else {
			last = key
		}
		for name := range strings.SplitSeq(f[2], ",") {
			if frameNames[name] == 0 && !slices.Contains(complementPrepositions, name) {
				t.Errorf("%s: unknown frame %q", f[0], name)
			}
		}
		switch CueClass(f[3]) {
		case Factive, Reporting, Denial, Doubt, Belief, Intention, Hearsay, Question:
		default:
			t.Errorf("%s: unknown class %q", f[0], f[3])
		}
	}
}

// FuzzFindAttributions gives odd texts and odd trees.
func FuzzFindAttributions(f *testing.F) {
	f.Add("“We go,” she said. “Now.”", uint8(3))
	f.Add("According to X: “a ‘b” c, he said", uint8(0))
	f.Add("\"\n\n\"said that “", uint8(9))
	f.Add("\"!\"0 sAid\"0", uint8(3))
	f.Add(", according to police, the man fled. He brushed the claims off.", uint8(1))
	f.Add("Q: Is it?\n\nA: It is “so”.\n\nQ: Oh, she said, is it?", uint8(2))
	f.Fuzz(func(t *testing.T, text string, seed uint8) {
		sents := segment.Split(text)
		for i := range sents {
			tag.Tag(&sents[i])
			for j := range sents[i].Tokens { // heads in circles and out of range
				tk := &sents[i].Tokens[j]
				tk.Head = (j*7+int(seed)*3)%(len(sents[i].Tokens)+2) - 1
				tk.Deprel = []ud.Deprel{"nsubj", "ccomp", "obj", "parataxis", "xcomp", "acl", "advcl", "obl", "case", "mark", "conj", "compound:prt", "nsubj:pass", "xcomp"}[(j+int(seed))%14]
			}
		}
		for _, a := range findReports(newWords(text, sents)).finish(nil) {
			for _, s := range append([]ud.Span{a.Content.Span}, a.Content.Parts...) {
				if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
					t.Fatalf("odd content %v", s)
				}
			}
			for p, steps := a.Parent, 0; p != nil; p, steps = p.Parent, steps+1 {
				if p == a || steps > 1000 {
					t.Fatal("an attribution within itself")
				}
			}
		}
	})
}

func BenchmarkFindAttributions(b *testing.B) {
	text := strings.Repeat("“The bridge is safe,” said Ana Reis, the mayor of Pombal. “We go on.” The fire service said that 31 passengers were hurt. "+
		"The dam, the minister told reporters, was never inspected.\n\n", 200)
	sents := segment.Split(text)
	for i := range sents {
		tag.Tag(&sents[i])
		parse.Parse(&sents[i])
		mend(&sents[i])
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		findReports(newWords(text, sents)).finish(nil)
	}
}
