package compare

import (
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/timex"
)

// story is the unit of comparison: the documents about one story with their entities merged. It is a pure function of its
// documents.
type story struct {
	analyses []*claims.Analysis // in the order of their documents' ids
	entities []*Entity
	merged   map[*claims.Entity]*Entity
	facts    []*fact
	of       map[*claims.Claim]*fact
	line     *timeline
	texts    []map[string]bool // the sentences of each document
	origins  origins
	claims   []int   // of each document, how many
	related  [][]int // by pair of documents: how much they have in common
	// sentences counts, by stem of a word that tells something, the sentences that have it.
	sentences map[string]int
	remarks   sync.Map // what is known of them by attribution; Explain may ask at any time
	passages  map[*claims.Attribution][]*remark
	lemmas    map[string]string   // of verbs by form
	beside    map[passage]*Entity // by description, whose name stands beside it
	leaders   map[passage]*Entity // by group, who leads it
	held      sync.Map            // by holding, whether the document has the value
}

func newStory(as []*claims.Analysis) *story {
	s := &story{analyses: as, of: map[*claims.Claim]*fact{}, sentences: map[string]int{}, passages: map[*claims.Attribution][]*remark{}, lemmas: verbForms(as)}
	s.entities, s.merged = merge(as)
	s.origins = newOrigins(as)
	s.appose()
	for i, a := range as {
		s.texts = append(s.texts, map[string]bool{})
		s.claims = append(s.claims, len(a.Claims))
		for j := range a.Sentences {
			s.texts[i][a.Sentences[j].Of(a.Document.Text)] = true
			for w := range s.telling(wordsOf(a.Sentences[j].Of(a.Document.Text))) {
				s.sentences[w]++
			}
		}
		var context *claims.Time
		var days []*claims.Time
		paragraph, sentence := -1, -1
		for _, c := range a.Claims {
			f := s.newFact(i, c)
			if p := a.Sentences[c.Index].Paragraph; p != paragraph {
				paragraph, context, days = p, nil, nil
			}
			if c.Index != sentence {
				sentence, context, days = c.Index, carry(a, context, c.Index), daysOf(a, days, c.Index)
			}
			f.context, f.days = context, days
			f.index = len(s.facts)
			s.facts = append(s.facts, f)
			s.of[c] = f
		}
	}
	s.line = newTimeline(s.facts, s.of)
	s.relate()
	return s
}

// daysOf are the days that a sentence names, or those of the sentence before where it names none.
func daysOf(a *claims.Analysis, before []*claims.Time, sentence int) []*claims.Time {
	var days []*claims.Time
	for _, t := range a.Times {
		if t.Sentence == sentence && (t.Type == timex.Date || t.Type == timex.Time) && t.Granularity <= timex.Day && !t.From.IsZero() && !t.To.IsZero() && !reporting(a, t) {
			days = append(days, t)
		}
	}
	if days == nil {
		return before
	}
	return days
}

// reporting says whether a time is that of a remark: “said on Monday”.
func reporting(a *claims.Analysis, t *claims.Time) bool {
	return slices.ContainsFunc(a.Attributions, func(s *claims.Attribution) bool {
		return s.Cue != nil && !s.Attitude && s.CueSentence == t.Sentence && s.Cue.End <= t.Start && !s.Content.Contains(t.Span) && !strings.Contains(a.Document.Text[s.Cue.End:t.Start], ",")
	})
}

// carry is the date long past that a sentence speaks of: its own, or that of the sentence before where it has no date.
func carry(a *claims.Analysis, before *claims.Time, sentence int) *claims.Time {
	dated := false
	for _, t := range a.Times {
		if t.Sentence == sentence && (t.Type == timex.Date || t.Type == timex.Time) && !t.To.IsZero() {
			if past(a.Document.Published, t) {
				return t
			}
			dated = true
		}
	}
	if dated {
		return nil
	}
	return before
}

// past says whether a time ended more than two months before publication.
func past(published time.Time, t *claims.Time) bool {
	return !published.IsZero() && !t.To.IsZero() && t.To.Before(published.AddDate(0, -2, 0))
}

// relate measures for each pair of documents how much their names and rare words overlap: two articles on one story share
// people and places, an article on another story does not.
func (s *story) relate() {
	s.related = make([][]int, len(s.analyses))
	rare := make([]map[string]bool, len(s.analyses))
	for i := range s.analyses {
		s.related[i] = make([]int, len(s.analyses))
		rare[i] = map[string]bool{}
	}
	for _, f := range s.facts {
		for w, n := range f.words {
			if n >= 8 {
				rare[f.doc][w] = true
			}
		}
	}
	for _, e := range s.entities {
		s.share(e)
	}
	for i := range s.analyses {
		for j := range s.analyses {
			for w := range rare[i] {
				if i != j && rare[j][w] {
					s.related[i][j]++
				}
			}
		}
	}
}

// share counts a merged entity for each pair of documents that mention it.
func (s *story) share(e *Entity) {
	weight := map[claims.EntityKind]int{claims.Person: 3, claims.Organization: 2, claims.Event: 3, claims.Place: 1, claims.Other: 1}[e.Kind]
	for _, m := range e.Members {
		for _, n := range e.Members {
			if i, j := s.document(m.Doc), s.document(n.Doc); i != j && isNamed(m.Entity) {
				s.related[i][j] += weight
			}
		}
	}
}

func (s *story) document(id string) int {
	for i, a := range s.analyses {
		if a.Document.ID == id {
			return i
		}
	}
	return -1
}
