package claims

import (
	"slices"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// claimsOf reads the claims off a tree with layers that fill lays over it.
func claimsOf(s *ud.Sentence, lay func(a *Analysis)) []*Claim {
	a := &Analysis{Document: Document{ID: "a", Text: textOf(s)}, Sentences: []ud.Sentence{*s}}
	if lay != nil {
		lay(a)
	}
	return findClaims(a)
}

// reader reads one tree without layers.
func reader(s *ud.Sentence) *clauseReader {
	a := &Analysis{Document: Document{Text: textOf(s)}, Sentences: []ud.Sentence{*s}}
	return &clauseReader{a: a, view: views(a)[0], at: make([]*clause, len(s.Tokens)), moved: make([]*clause, len(s.Tokens))}
}

func TestPreposition(t *testing.T) {
	for _, c := range []struct {
		why, tree string
		of        int
		want      string
	}{
		{"plain", "in/ADP/case/2 May/PROPN/root/0", 1, "in"},
		{"with fixed parts", "because/ADP/case/3 of/ADP/fixed/1 rain/NOUN/root/0", 2, "because of"},
		{"none", "the/DET/det/2 rain/NOUN/root/0", 1, ""},
		{"the possessive is none", "Bo/PROPN/root/0 's/PART/case/1", 0, ""},
		{"on the title before a name", "with/ADP/case/2 envoy/NOUN/nmod:desc/3 Bo/PROPN/root/0", 2, "with"},
		{"on a compound before a name", "with/ADP/case/2 Ana/PROPN/compound/3 Brenk/PROPN/root/0", 2, "with"},
	} {
		if got := reader(tree(t, c.tree)).preposition(c.of); got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}

func TestPhrase(t *testing.T) {
	for _, c := range []struct {
		why, tree string
		of        int
		want      string
	}{
		{"with its modifiers", "in/ADP/case/4 the/DET/det/4 old/ADJ/amod/4 mill/NOUN/root/0 of/ADP/case/6 Orvik/PROPN/nmod/4", 3, "the old mill of Orvik"},
		{"without a relative clause", "the/DET/det/2 man/NOUN/root/0 who/PRON/nsubj/4 left/VERB/acl:relcl/2", 1, "the man"},
		{"without an apposition", "Bo/PROPN/root/0 ,/PUNCT/punct/4 the/DET/det/4 envoy/NOUN/appos/1", 0, "Bo"},
		{"without its conjuncts, with those below", "mills/NOUN/root/0 of/ADP/case/3 oats/NOUN/nmod/1 and/CCONJ/cc/5 rye/NOUN/conj/3 and/CCONJ/cc/7 barns/NOUN/conj/1", 0, "mills of oats and rye"},
		{"without the source", "the/DET/det/2 fall/NOUN/root/0 ,/PUNCT/punct/7 according/VERB/case/7 to/ADP/fixed/4 the/DET/det/7 police/NOUN/nmod/2", 1, "the fall"},
		{"without what hangs on a copula", "Bo/PROPN/nsubj/4 is/AUX/cop/4 the/DET/det/4 envoy/NOUN/root/0", 3, "the envoy"},
	} {
		r := reader(tree(t, c.tree))
		if got := r.hull(r.phrase(c.of)).Of(r.text); got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}

// layName lays an entity of one mention over the words.
func layName(kind EntityKind, words string, head int) func(a *Analysis) {
	return func(a *Analysis) {
		at := strings.Index(a.Document.Text, words)
		a.Entities = append(a.Entities, &Entity{ID: "e1", Name: words, Kind: kind,
			Mentions: []Mention{{Span: ud.Span{Start: at, End: at + len(words)}, Text: words, Head: head}}})
	}
}

func TestBearer(t *testing.T) {
	for _, c := range []struct {
		why, tree string
		lay       func(a *Analysis)
		of, want  int
	}{
		{"the title is the head", "the/DET/det/2 actor/NOUN/nsubj/5 Rui/PROPN/flat/2 Matos/PROPN/flat/2 left/VERB/root/0/leave", layName(Person, "Rui Matos", 3), 1, 3},
		{"the name is the head", "actor/NOUN/compound/2 Rui/PROPN/nsubj/3 left/VERB/root/0/leave", layName(Person, "Rui", 1), 1, 1},
		{"the city of", "the/DET/det/2 city/NOUN/nsubj/5 of/ADP/case/4 Ruse/PROPN/nmod/2 grew/VERB/root/0/grow", layName(Place, "Ruse", 3), 1, 3},
		{"no locality", "the/DET/det/2 mayor/NOUN/nsubj/5 of/ADP/case/4 Ruse/PROPN/nmod/2 left/VERB/root/0/leave", layName(Place, "Ruse", 3), 1, 1},
		{"a name that is no person's", "the/DET/det/2 barge/NOUN/nsubj/4 Ruse/PROPN/flat/2 sank/VERB/root/0/sink", layName(Other, "Ruse", 2), 1, 1},
	} {
		s := tree(t, c.tree)
		r := reader(s)
		c.lay(r.a)
		r.view = views(r.a)[0]
		if got := r.bearer(c.of); got != c.want {
			t.Errorf("%s: got %d, want %d", c.why, got, c.want)
		}
	}
}

// roles writes the arguments of the claim whose predicate is the word: "subject=the man object=it".
func roles(cs []*Claim, predicate string) string {
	var out []string
	for _, c := range cs {
		if c.Predicate.Text == predicate {
			for _, a := range c.Arguments {
				out = append(out, string(a.Role)+"="+a.Text)
			}
		}
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

func TestInherit(t *testing.T) {
	for _, c := range []struct{ why, tree, of, want string }{
		{"conjunct", "Bo/PROPN/nsubj/2 ate/VERB/root/0/eat and/CCONJ/cc/4 drank/VERB/conj/2/drink milk/NOUN/obj/4", "drank", "object=milk subject=Bo"},
		{"conjunct with its own", "Bo/PROPN/nsubj/2 ate/VERB/root/0/eat and/CCONJ/cc/5 Cy/PROPN/nsubj/5 drank/VERB/conj/2/drink", "drank", "subject=Cy"},
		{"conjunct of a passive", "Bo/PROPN/nsubj:pass/3 was/AUX/aux:pass/3 held/VERB/root/0/hold and/CCONJ/cc/5 freed/VERB/conj/3/free/Tense=Past|VerbForm=Part here/ADV/advmod/5", "freed", "object=Bo"},
		{"conjunct of a conjunct", "Bo/PROPN/nsubj/2 ate/VERB/root/0/eat ,/PUNCT/punct/4 drank/VERB/conj/2/drink milk/NOUN/obj/4 and/CCONJ/cc/7 slept/VERB/conj/4/sleep late/ADV/advmod/7", "slept", "subject=Bo"},
		{"relative clause", "men/NOUN/nsubj/5 who/PRON/nsubj/3 stole/VERB/acl:relcl/1/steal it/PRON/obj/3 fled/VERB/root/0/flee", "stole", "object=it subject=men"},
		{"relative clause about its object", "it/PRON/root/0 which/PRON/obj/4 men/NOUN/nsubj/4 stole/VERB/acl:relcl/1/steal", "stole", "object=it subject=men"},
		{"relative clause about a place", "day/NOUN/root/0 on/ADP/case/3 which/PRON/obl/5 men/NOUN/nsubj/5 fled/VERB/acl:relcl/1/flee", "fled", "place=day subject=men"},
		{"past participle", "car/NOUN/nsubj/4 left/VERB/acl/1/leave/Tense=Past|VerbForm=Part behind/ADV/advmod/2 burned/VERB/root/0/burn", "left", "object=car"},
		{"present participle", "man/NOUN/nsubj/4 leaving/VERB/acl/1/leave/Tense=Pres|VerbForm=Part town/NOUN/obj/2 fell/VERB/root/0/fall", "leaving", "object=town subject=man"},
		{"infinitive after a noun", "a/DET/det/2 plan/NOUN/root/0 to/PART/mark/4 close/VERB/acl/2/close/VerbForm=Inf it/PRON/obj/4", "close", "object=it"},
		{"infinitive after an object", "Bo/PROPN/nsubj/2 forced/VERB/root/0/force Cy/PROPN/obj/2 to/PART/mark/5 pay/VERB/xcomp/2 it/PRON/obj/5", "pay", "object=it subject=Cy"},
		{"infinitive after who is told", "Bo/PROPN/nsubj/2 told/VERB/root/0/tell Cy/PROPN/iobj/2 to/PART/mark/5 pay/VERB/xcomp/2 it/PRON/obj/5", "pay", "object=it subject=Cy"},
		{"carried", "Bo/PROPN/nsubj/2 refused/VERB/root/0/refuse to/PART/mark/4 pay/VERB/xcomp/2 it/PRON/obj/4", "pay", "object=it subject=Bo"},
		{"participle beside the main clause", "Bo/PROPN/nsubj/2 fled/VERB/root/0/flee ,/PUNCT/punct/4 leaving/VERB/advcl/2/leave Cy/PROPN/obj/4", "leaving", "object=Cy subject=Bo"},
		{"aside", "Bo/PROPN/nsubj/2 fled/VERB/root/0/flee —/PUNCT/punct/4 see/VERB/parataxis/2 page/NOUN/obj/4", "see", "object=page"},
	} {
		if got := roles(claimsOf(tree(t, c.tree), nil), c.of); got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}
