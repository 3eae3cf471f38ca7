package claims

import (
	"fmt"
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

func TestJudge(t *testing.T) {
	for _, c := range []struct {
		why, tree, of string
		polarity      Polarity
		modality      Modality
	}{
		{"plain", "Bo/PROPN/nsubj/2 paid/VERB/root/0/pay", "paid", Positive, Actual},
		{"not", "Bo/PROPN/nsubj/4 did/AUX/aux/4/do not/PART/advmod/4 pay/VERB/root/0", "pay", Negative, Actual},
		{"twice turned", "Bo/PROPN/nsubj/4 did/AUX/aux/4/do not/PART/advmod/4 fail/VERB/root/0 to/PART/mark/6 pay/VERB/xcomp/4", "pay", Positive, Actual},
		{"nobody", "Nobody/PRON/nsubj/2/nobody paid/VERB/root/0/pay", "paid", Negative, Actual},
		{"no object", "Bo/PROPN/nsubj/2 paid/VERB/root/0/pay no/DET/det/4 rent/NOUN/obj/2", "paid", Negative, Actual},
		{"no adjunct", "Bo/PROPN/nsubj/2 paid/VERB/root/0/pay in/ADP/case/5 no/DET/det/5 time/NOUN/obl/2", "paid", Positive, Actual},
		{"no longer", "Bo/PROPN/nsubj/4 no/ADV/advmod/3 longer/ADV/advmod/4/long pays/VERB/root/0/pay", "pays", Negative, Actual},
		{"longer", "Bo/PROPN/nsubj/2 paid/VERB/root/0/pay longer/ADV/advmod/2/long", "paid", Positive, Actual},
		{"without", "Bo/PROPN/nsubj/2 left/VERB/root/0/leave without/SCONJ/mark/4 paying/VERB/advcl/2/pay rent/NOUN/obj/4", "paying", Negative, Actual},
		{"will not", "Bo/PROPN/nsubj/4 will/AUX/aux/4 not/PART/advmod/4 pay/VERB/root/0", "pay", Negative, Planned},
		{"may", "Bo/PROPN/nsubj/3 may/AUX/aux/3 pay/VERB/root/0", "pay", Positive, Possible},
		{"must", "Bo/PROPN/nsubj/3 must/AUX/aux/3 pay/VERB/root/0", "pay", Positive, Required},
		{"is to", "Bo/PROPN/nsubj/4 is/AUX/cop/4/be to/PART/mark/4 pay/VERB/root/0", "pay", Positive, Planned},
		{"perhaps", "Perhaps/ADV/advmod/3 Bo/PROPN/nsubj/3 paid/VERB/root/0/pay", "paid", Positive, Possible},
		{"refused", "Bo/PROPN/nsubj/2 refused/VERB/root/0/refuse to/PART/mark/4 pay/VERB/xcomp/2", "pay", Negative, Actual},
		{"is likely", "Bo/PROPN/nsubj/3 is/AUX/cop/3/be likely/ADJ/root/0 to/PART/mark/5 pay/VERB/xcomp/3", "pay", Positive, Probable},
		{"wants", "Bo/PROPN/nsubj/2 wants/VERB/root/0/want to/PART/mark/4 pay/VERB/xcomp/2", "pay", Positive, Desired},
		{"a purpose", "Bo/PROPN/nsubj/2 stole/VERB/root/0/steal to/PART/mark/4 pay/VERB/advcl/2 Cy/PROPN/obj/4", "pay", Positive, Desired},
		{"made to", "Bo/PROPN/nsubj/2 forced/VERB/root/0/force Cy/PROPN/obj/2 to/PART/mark/5 pay/VERB/xcomp/2 it/PRON/obj/5", "pay", Positive, Actual},
		{"if-clause", "If/SCONJ/mark/3 Bo/PROPN/nsubj/3 pays/VERB/advcl/6/pay ,/PUNCT/punct/3 Cy/PROPN/nsubj/6 leaves/VERB/root/0/leave", "pays", Positive, Conditional},
		{"what hangs on an if-clause", "If/SCONJ/mark/3 Bo/PROPN/nsubj/3 pays/VERB/advcl/6/pay ,/PUNCT/punct/3 Cy/PROPN/nsubj/6 leaves/VERB/root/0/leave", "leaves", Positive, Conditional},
		{"whether", "Bo/PROPN/nsubj/2 asked/VERB/root/0/ask whether/SCONJ/mark/5 Cy/PROPN/nsubj/5 paid/VERB/ccomp/2/pay", "paid", Positive, Asked},
		{"a question in a quotation, not around it", "“/PUNCT/punct/3 Who/PRON/nsubj/3 paid/VERB/ccomp/6/pay ?/PUNCT/punct/3 ”/PUNCT/punct/3 asked/VERB/root/0/ask Bo/PROPN/nsubj/6", "asked", Positive, Actual},
		{"asked of the reader", "Pay/VERB/root/0/pay/Mood=Imp Bo/PROPN/obj/1", "Pay", Positive, Desired},
		{"while he pays: no plan", "Bo/PROPN/nsubj/2 left/VERB/root/0/leave when/SCONJ/mark/5 Cy/PROPN/nsubj/5 pays/VERB/advcl/2/pay", "pays", Positive, Actual},
		{"until he pays: to come", "Bo/PROPN/nsubj/3 will/AUX/aux/3 stay/VERB/root/0 until/SCONJ/mark/6 Cy/PROPN/nsubj/6 pays/VERB/advcl/3/pay", "pays", Positive, Planned},
		{"so that", "Bo/PROPN/nsubj/2 waited/VERB/root/0/wait so/SCONJ/mark/6 that/SCONJ/fixed/3 Cy/PROPN/nsubj/6 pays/VERB/advcl/2/pay", "pays", Positive, Desired},
		{"instead of", "Bo/PROPN/nsubj/2 left/VERB/root/0/leave instead/ADP/mark/5 of/ADP/fixed/3 paying/VERB/advcl/2/pay rent/NOUN/obj/5", "paying", Negative, Actual},
		{"instead", "Bo/PROPN/nsubj/2 paid/VERB/root/0/pay instead/ADV/advmod/2", "paid", Positive, Actual},
		{"did not refuse: open", "Bo/PROPN/nsubj/4 did/AUX/aux/4/do not/PART/advmod/4 refuse/VERB/root/0 to/PART/mark/6 pay/VERB/xcomp/4", "pay", Positive, Possible},
		{"nobody refused: open", "Nobody/PRON/nsubj/2/nobody refused/VERB/root/0/refuse to/PART/mark/4 pay/VERB/xcomp/2", "pay", Positive, Possible},
		{"nobody failed", "Nobody/PRON/nsubj/2/nobody failed/VERB/root/0/fail to/PART/mark/4 pay/VERB/xcomp/2", "pay", Positive, Actual},
		{"had to", "Bo/PROPN/nsubj/2 had/VERB/root/0/have to/PART/mark/4 pay/VERB/xcomp/2", "pay", Positive, Actual},
		{"has to", "Bo/PROPN/nsubj/2 has/VERB/root/0/have to/PART/mark/4 pay/VERB/xcomp/2", "pay", Positive, Required},
		{"has yet to", "Bo/PROPN/nsubj/2 has/VERB/root/0/have yet/ADV/advmod/2 to/PART/mark/5 pay/VERB/xcomp/2", "pay", Negative, Actual},
		{"what no one hangs on", "No/DET/det/2 clerk/NOUN/nsubj/5 who/PRON/nsubj/4 paid/VERB/acl:relcl/2/pay left/VERB/root/0/leave", "paid", Positive, Actual},
		{"no one who paid", "No/DET/det/2 clerk/NOUN/nsubj/5 who/PRON/nsubj/4 paid/VERB/acl:relcl/2/pay left/VERB/root/0/leave", "left", Negative, Actual},
		{"did not force: open", "Bo/PROPN/nsubj/4 did/AUX/aux/4/do not/PART/advmod/4 force/VERB/root/0 Cy/PROPN/obj/4 to/PART/mark/7 pay/VERB/xcomp/4 it/PRON/obj/7", "pay", Positive, Possible},
		{"kept from", "Bo/PROPN/nsubj/2 kept/VERB/root/0/keep Cy/PROPN/obj/2 from/SCONJ/mark/5 paying/VERB/advcl/2/pay it/PRON/obj/5", "paying", Negative, Actual},
		{"it is unlikely that", "It/PRON/expl/3 is/AUX/cop/3/be unlikely/ADJ/root/0 that/SCONJ/mark/6 Bo/PROPN/nsubj/6 paid/VERB/ccomp/3/pay", "paid", Negative, Probable},
		{"an auxiliary for two", "Bo/PROPN/nsubj/3 will/AUX/aux/3 come/VERB/root/0 and/CCONJ/cc/5 pay/VERB/conj/3/pay/VerbForm=Inf rent/NOUN/obj/5", "pay", Positive, Planned},
		{"no auxiliary for two", "Bo/PROPN/nsubj/3 will/AUX/aux/3 come/VERB/root/0 and/CCONJ/cc/6 Cy/PROPN/nsubj/6 paid/VERB/conj/3/pay", "paid", Positive, Actual},
		{"has time to", "Bo/PROPN/nsubj/2 has/VERB/root/0/have until/ADP/case/4 Monday/PROPN/obl/2 to/PART/mark/6 pay/VERB/xcomp/2 rent/NOUN/obj/6", "pay", Positive, Desired},
		{"question", "Did/AUX/aux/3/do Bo/PROPN/nsubj/3 pay/VERB/root/0 ?/PUNCT/punct/3", "pay", Positive, Asked},
	} {
		var found *Claim
		for _, k := range claimsOf(tree(t, c.tree), nil) {
			if k.Predicate.Text == c.of {
				found = k
			}
		}
		if found == nil {
			t.Errorf("%s: no claim of %q", c.why, c.of)
		} else if found.Polarity != c.polarity || found.Modality != c.modality {
			t.Errorf("%s: got %s %s, want %s %s", c.why, found.Polarity, found.Modality, c.polarity, c.modality)
		}
	}
}

// TestTense checks that the present of a day to come is a plan.
func TestTense(t *testing.T) {
	published := time.Date(2031, 5, 14, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		why, tense string
		published  time.Time
		days       int
		want       Modality
	}{
		{"present, to come", "Tense=Pres", published, 3, Planned},
		{"present, gone", "Tense=Pres", published, -3, Actual},
		{"past", "Tense=Past", published, 3, Actual},
		{"unknown day of publication", "Tense=Pres", time.Time{}, 3, Actual},
	} {
		s := tree(t, "Bo/PROPN/nsubj/2 leaves/VERB/root/0/leave/"+c.tense+" Monday/PROPN/obl/2")
		cs := claimsOf(s, func(a *Analysis) {
			a.Document.Published = c.published
			from := published.AddDate(0, 0, c.days)
			a.Times = []*Time{{ID: "t1", Span: s.Tokens[2].Span, Text: "Monday", Head: 2, Value: timex.Value{Type: timex.Date, From: from, To: from.AddDate(0, 0, 1)}}}
		})
		if len(cs) != 1 || cs[0].Modality != c.want {
			t.Errorf("%s: got %v, want %s", c.why, cs, c.want)
		}
	}
}

// TestUnderCue checks what the cue of an attribution, its negation and what carries it leave of a claim.
func TestUnderCue(t *testing.T) {
	const (
		verb    = "Bo/PROPN/nsubj/2 %s/VERB/root/0 that/SCONJ/mark/5 Cy/PROPN/nsubj/5 paid/VERB/ccomp/2/pay"
		not     = "Bo/PROPN/nsubj/4 did/AUX/aux/4/do not/PART/advmod/4 %s/VERB/root/0 that/SCONJ/mark/7 Cy/PROPN/nsubj/7 paid/VERB/ccomp/4/pay"
		carried = "Bo/PROPN/nsubj/2 refused/VERB/root/0/refuse to/PART/mark/4 %s/VERB/xcomp/2 that/SCONJ/mark/7 Cy/PROPN/nsubj/7 paid/VERB/ccomp/4/pay"
		nobody  = "Nobody/PRON/nsubj/2/nobody %s/VERB/root/0 that/SCONJ/mark/5 Cy/PROPN/nsubj/5 paid/VERB/ccomp/2/pay"
		noun    = "No/DET/det/2 %s/NOUN/root/0 that/SCONJ/mark/5 Cy/PROPN/nsubj/5 paid/VERB/acl/2/pay"
	)
	for _, c := range []struct {
		why, tree, cue string
		head           int
		kind           AttributionKind
		polarity       Polarity
		modality       Modality
	}{
		{"said", verb, "say", 1, Indirect, Positive, Actual},
		{"did not say: open", not, "say", 3, Indirect, Positive, Possible},
		{"nobody said: open", nobody, "say", 1, Indirect, Positive, Possible},
		{"refused to say: open", carried, "say", 3, Indirect, Positive, Possible},
		{"denied", verb, "deny", 1, Indirect, Negative, Actual},
		{"did not deny: open", not, "deny", 3, Indirect, Positive, Possible},
		{"no denial: open", noun, "denial", 1, Indirect, Positive, Possible},
		{"denied what is quoted: as quoted", verb, "deny", 1, Direct, Positive, Actual},
		{"doubted: probably not (FactBank's PR-)", verb, "doubt", 1, Indirect, Negative, Probable},
		{"did not doubt: so", not, "doubt", 3, Indirect, Positive, Actual},
		{"no doubt: so", noun, "doubt", 1, Indirect, Positive, Actual},
		{"confirmed", verb, "confirm", 1, Indirect, Positive, Actual},
		{"did not confirm: open", not, "confirm", 3, Indirect, Positive, Possible},
		{"knew", verb, "know", 1, Indirect, Positive, Actual},
		{"did not know: presupposed", not, "know", 3, Indirect, Positive, Actual},
		{"refused to forget: presupposed", carried, "forget", 3, Indirect, Positive, Actual},
		{"believed: neutral", verb, "believe", 1, Indirect, Positive, Actual},
		{"did not believe: believed not", not, "believe", 3, Indirect, Negative, Probable},
		{"hoped", verb, "hope", 1, Indirect, Positive, Desired},
		{"pretended", verb, "pretend", 1, Indirect, Negative, Actual},
		{"no rumour: open", noun, "rumour", 1, Indirect, Positive, Possible},
	} {
		s := tree(t, fmt.Sprintf(c.tree, c.cue))
		cs := claimsOf(s, func(a *Analysis) {
			content := s.Tokens[len(s.Tokens)-2].Span.Hull(s.Tokens[len(s.Tokens)-1].Span)
			a.Attributions = []*Attribution{{ID: "s1", Kind: c.kind, CueHead: c.head, SourceHead: -1,
				Cue: &Cue{Span: s.Tokens[c.head].Span, Lemma: c.cue}, Content: Content{Span: content, Text: content.Of(a.Document.Text)}}}
		})
		k := cs[len(cs)-1]
		if k.Predicate.Text != "paid" || len(k.Attribution) != 1 || k.Polarity != c.polarity || k.Modality != c.modality {
			t.Errorf("%s: %q got %s %s, want %s %s", c.why, k.Text, k.Polarity, k.Modality, c.polarity, c.modality)
		}
	}
}

// TestChain checks that attributions come outermost first, and that a verb which carries the claim is none.
func TestChain(t *testing.T) {
	s := tree(t, "A/PRON/nsubj/2 said/VERB/root/0/say B/PRON/nsubj/4 said/VERB/ccomp/2/say C/PRON/nsubj/6 wanted/VERB/ccomp/4/want to/PART/mark/8 pay/VERB/xcomp/6")
	cs := claimsOf(s, func(a *Analysis) {
		for _, x := range [][2]int{{5, 6}, {3, 4}, {1, 2}} { // cue and first token of the content
			span := s.Tokens[x[1]].Span.Hull(s.Tokens[7].Span)
			a.Attributions = append(a.Attributions, &Attribution{ID: s.Tokens[x[0]].Form, CueHead: x[0], SourceHead: -1,
				Cue: &Cue{Span: s.Tokens[x[0]].Span, Lemma: s.Tokens[x[0]].Lemma}, Content: Content{Span: span, Text: span.Of(a.Document.Text)}})
		}
	})
	last := cs[len(cs)-1]
	if len(last.Attribution) != 2 || last.Attribution[0].CueHead != 1 || last.Attribution[1].CueHead != 3 || last.Modality != Desired {
		t.Errorf("got %d attributions of %q, %s", len(last.Attribution), last.Text, last.Modality)
	}
}

func TestWeaken(t *testing.T) {
	for _, c := range []struct{ from, by, want Modality }{
		{Actual, Possible, Possible}, {Possible, Actual, Possible}, {Possible, "", Possible}, {Probable, Possible, Possible},
		{Planned, Probable, Planned}, {Planned, Possible, Possible}, {Possible, Planned, Possible}, {Conditional, Asked, Conditional},
	} {
		m := c.from
		if weaken(&m, c.by); m != c.want {
			t.Errorf("%s weakened by %s: got %s, want %s", c.from, c.by, m, c.want)
		}
	}
}
