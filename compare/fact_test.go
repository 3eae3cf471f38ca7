package compare

import (
	"slices"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// verbal makes the claim of a verb with arguments.
func verbal(lemma string, args ...*claims.Argument) *claims.Claim {
	return &claims.Claim{Document: &claims.Document{ID: "a"}, Form: claims.Verbal, Predicate: claims.Predicate{Lemma: lemma, UPOS: ud.VERB}, Arguments: args, Modality: claims.Actual}
}

func passive(c *claims.Claim) *claims.Claim { c.Predicate.Passive = true; return c }

func argument(r claims.Role, preposition, head string) *claims.Argument {
	return &claims.Argument{Role: r, Preposition: preposition, Head: head, HeadUPOS: ud.NOUN}
}

func TestReadings(t *testing.T) {
	const subject, object = claims.Subject, claims.Object
	injured := argument(claims.Attributed, "", "injured")
	injured.HeadUPOS = ud.ADJ
	turnout := &claims.Claim{Form: claims.Copular, Predicate: claims.Predicate{Lemma: "percent", UPOS: ud.NOUN}, Arguments: []*claims.Argument{argument(subject, "", "turnout")},
		Quantities: []*claims.Quantity{{Value: quantity.Value{Low: 58, High: 58, Unit: "%"}}}}
	teacher := &claims.Claim{Form: claims.Copular, Predicate: claims.Predicate{Lemma: "teacher", UPOS: ud.NOUN}, Arguments: []*claims.Argument{argument(subject, "", "turnout")}}
	for _, c := range []struct {
		why    string
		claim  *claims.Claim
		want   []string // the predicates, the claim's own last
		part   string   // head of the argument that is part of the first, empty for none
		result bool
	}{
		{"a plain verb", verbal("murder", argument(object, "", "jeweller")), []string{"murder"}, "", false},
		{"a light verb: made the discovery", verbal("make", argument(object, "", "discovery")), []string{"discovery/n", "make"}, "discovery", false},
		{"a listed phrase comes first: held talks", verbal("hold", argument(object, "", "talk")), []string{"hold talk", "talk/n", "hold"}, "talk", false},
		{"a phrase with its preposition", verbal("file", argument(claims.OtherRole, "for", "bankruptcy")), []string{"file for bankruptcy", "file"}, "bankruptcy", false},
		{"an event that happens: the collapse happened", verbal("happen", argument(subject, "", "collapse")), []string{"collapse/n", "happen"}, "collapse", false},
		{"somebody does not happen: the mayor resigned", verbal("resign", argument(subject, "", "mayor")), []string{"resign"}, "", false},
		{"a schedule: the meeting is scheduled", passive(verbal("schedule", argument(object, "", "meeting"))), []string{"meeting/n", "schedule"}, "meeting", false},
		{"who schedules a meeting does no more", verbal("schedule", argument(object, "", "meeting")), []string{"schedule"}, "", false},
		{"a result: left 29 passengers injured", verbal("leave", argument(object, "", "passenger"), injured), []string{"injured", "leave"}, "injured", true},
		{"leaving a town has none", verbal("leave", argument(object, "", "town")), []string{"leave"}, "", false},
		{"a measure: turnout was 58 percent", turnout, []string{"turnout/n", "percent/n"}, "turnout", false},
		{"a property is no measure", teacher, []string{"teacher/n"}, "", false},
	} {
		rs := readings(c.claim)
		var got []string
		for _, r := range rs {
			got = append(got, r.pred.String())
		}
		part := ""
		if a := rs[0].consumed; a != nil {
			part = a.Head
		}
		if !slices.Equal(got, c.want) || part != c.part || rs[0].result != c.result {
			t.Errorf("%s: %q with %q, result %t; want %q with %q, result %t", c.why, got, part, rs[0].result, c.want, c.part, c.result)
		}
	}
}

func TestMood(t *testing.T) {
	s := newStory(nil)
	with := func(m claims.Modality, c *claims.Claim) *claims.Claim { c.Modality = m; return c }
	for _, c := range []struct {
		why   string
		claim *claims.Claim
		want  mood
	}{
		{"what is said to be", verbal("meet"), real},
		{"what probably is", with(claims.Probable, verbal("meet")), real},
		{"what is planned", with(claims.Planned, verbal("meet")), future},
		{"what is required", with(claims.Required, verbal("meet")), future},
		{"what may be", with(claims.Possible, verbal("meet")), irreal},
		{"what is asked", with(claims.Asked, verbal("meet")), irreal},
		{"what is scheduled is to come", passive(verbal("schedule", argument(claims.Object, "", "meeting"))), future},
		{"that somebody scheduled it is a fact", verbal("schedule", argument(claims.Object, "", "meeting")), real},
	} {
		if got := s.newFact(0, c.claim).mood; got != c.want {
			t.Errorf("%s: %d, want %d", c.why, got, c.want)
		}
	}
}
