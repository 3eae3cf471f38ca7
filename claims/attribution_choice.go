package claims

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
)

//go:generate go test -run TestTrainChoice -attributions ../../shared/data/attribution .

//go:embed lexicon/choice.tsv
var choiceTSV string

// choiceTable are the weights of lexicon/choice.tsv: how much each property speaks for an attribution.
var choiceTable = sync.OnceValue(func() map[feature]int {
	m := map[feature]int{}
	for f := range rows(choiceTSV, 4) {
		m[feature{f[0], f[1], f[2]}], _ = strconv.Atoi(f[3])
	}
	return m
})

// choose leaves out what only looks like an attribution: “you know”, “a wink indicates that …”, what the parser got wrong. A
// linear model weighs the properties of each.
func (f *finder) choose() {
	f.found = slices.DeleteFunc(f.found, func(r *reported) bool { return f.doubtful(r) && !f.likely(r, choiceTable()) })
}

// doubtful says whether there is a choice: quotations, “called it “a gift””, “reportedly” and others' denials are what they seem.
func (f *finder) doubtful(r *reported) bool {
	denial := f.class(r) == Denial && r.source >= 0 && !f.own(r.cue, r.source) && f.verbal(r)
	return !r.quotation && r.frame&(frameHearsay|frameName|framePresented) == 0 && !denial
}

// clausal are the constructions that GUM marks.
const clausal = frameClause | frameQuote | frameRaised | frameInserted | frameSurface | frameAccording | frameHearsay | frameThat

func (f *finder) likely(r *reported, weights map[feature]int) bool {
	sum := 0
	for _, x := range f.properties(r) {
		sum += weights[x]
	}
	return sum >= 0
}

// properties are what the model looks at.
func (f *finder) properties(r *reported) []feature {
	frame, source := frameLabels[r.frame], f.sourceSort(r)
	opener := f.opener(r)
	reach := "wide"
	if r.frame&clausal != 0 {
		reach = "clausal"
	}
	out := []feature{{"always", "", ""}, {"frame", frame, ""}, {"source", source, ""}, {"opens", opener, ""}, {"frame, source", frame, source},
		{"register", f.register(), reach}, {"register, source", f.register(), source}}
	if r.cue < 0 {
		return out
	}
	form, place := f.form(r.cue), f.bases[r.cue]
	class := string(f.class(r))
	out = append(out, feature{"cue", r.lemma, ""}, feature{"cue, frame", r.lemma, frame}, feature{"cue, source", r.lemma, source}, feature{"cue, opens", r.lemma, opener},
		feature{"class", class, ""}, feature{"class, source", class, source}, feature{"class, opens", class, opener},
		feature{"form", form, ""}, feature{"relation", place, ""}, feature{"negative", strconv.FormatBool(r.negative), class},
		feature{"words", bin(f.wordsIn(r), 1, 2, 3, 5, 9), ""}, feature{"verb", strconv.FormatBool(f.verbal(r)), ""}, feature{"quoted", strconv.FormatBool(f.inside[r.cue] >= 0), ""})
	if m := f.child(r.cue, "aux"); m >= 0 {
		out = append(out, feature{"auxiliary", f.tok[m].Lemma, ""})
	}
	if r.source >= 0 {
		out = append(out, feature{"apart", bin(max(r.cue-r.source, r.source-r.cue), 1, 2, 4, 8), strconv.FormatBool(r.source < r.cue)}, feature{"subject", f.bases[r.source], ""})
	}
	return out
}

var frameLabels = map[cueFrame]string{
	frameClause: "clause", frameQuote: "quote", frameObject: "object", frameInfinitive: "infinitive", frameThat: "that", frameRaised: "raised", frameName: "name",
	frameAsk: "ask", frameAccuse: "accuse", frameTo: "to", framePreposition: "preposition", frameInserted: "inserted", frameSurface: "surface",
	frameAccording: "according", frameHearsay: "hearsay", framePassive: "passive", framePresented: "presented",
}

// register is the sort of text: one that keeps speaking of its own speaker and hearer, one that keeps reporting what others
// said, as news do, or neither.
func (f *finder) register() string {
	if f.sort == "" {
		own, said, named := 0, 0, 0
		for g := range f.tok {
			switch f.lower(g) {
			case "i", "we", "you", "my", "our", "your", "me", "us":
				if f.inside[g] < 0 {
					own++
				}
			}
		}
		for _, r := range f.found {
			if r.cue < 0 || r.source < 0 || f.inside[r.cue] >= 0 || f.own(r.cue, r.source) {
				continue
			}
			if f.class(r) == Reporting && r.frame&clausal != 0 {
				said++
			}
			if f.is(r.source, ud.PROPN) {
				named++
			}
		}
		switch words := max(len(f.tok), 1); {
		case words < 150: // too short to tell
			f.sort = "reporting"
		case own*1000/words > 20:
			f.sort = "spoken"
		case said*1000/words > 2, named*1000/words > 7:
			f.sort = "reporting"
		default:
			f.sort = "other"
		}
	}
	return f.sort
}

// sourceSort is the sort of phrase that the source is.
func (f *finder) sourceSort(r *reported) string {
	s := r.source
	switch {
	case s < 0:
		return "none"
	case f.is(s, ud.PRON, ud.DET):
		switch f.lower(s) {
		case "he", "she", "they", "who":
			return "they"
		case "i", "we", "you", "it":
			return f.lower(s)
		}
		return "pronoun"
	case f.is(s, ud.PROPN):
		return "name"
	case f.is(s, ud.NOUN) && cues()[cueKey{f.tok[s].Lemma, ud.NOUN}] != nil:
		return "document"
	case f.is(s, ud.NOUN):
		kind, known := nouns.KindOf(f.tok[s].Lemma)
		if !known {
			return "noun"
		}
		return "noun " + strconv.Itoa(int(kind))
	}
	return "other"
}

// opener is the word that opens the content, where it is one of few.
func (f *finder) opener(r *reported) string {
	g := f.at(r.content[0].Start)
	switch w := f.lower(g); {
	case w == "that", w == "to", w == "if", w == "whether", w == "how", w == "what", w == "why", w == "where", w == "when", w == "who", w == "which", w == "like":
		return w
	case f.is(g, ud.PRON, ud.DET, ud.PROPN, ud.NOUN, ud.NUM, ud.ADJ):
		return "noun phrase"
	}
	return "other"
}

// form is the grammatical form of the cue.
func (f *finder) form(g int) string {
	t := f.tok[g]
	switch {
	case !f.is(g, ud.VERB, ud.AUX):
		return strings.ToLower(string(t.UPOS))
	case f.passive(g):
		return "passive"
	case f.marked(g, "to"):
		return "infinitive"
	}
	return t.Feats.Get("VerbForm") + t.Feats.Get("Tense") + t.Feats.Get("Mood")
}

func (f *finder) wordsIn(r *reported) int {
	n := 0
	for _, c := range r.content {
		n += f.at(c.End) - f.at(c.Start)
	}
	return n
}

// verbal says whether the content has a finite verb.
func (f *finder) verbal(r *reported) bool {
	for _, c := range r.content {
		for g := f.at(c.Start); g < f.at(c.End); g++ {
			if f.is(g, ud.VERB, ud.AUX) && f.tok[g].Feats.Get("VerbForm") == "Fin" {
				return true
			}
		}
	}
	return false
}
