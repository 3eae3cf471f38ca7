package comparetest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare"
)

// Chains counts how the entities of reports agree with those that a reader marked, as Vilain et al. 1995 count coreference: a
// chain of n mentions has n−1 links. Mentions answer to each other where their head words do; only those that both have count,
// but for Unseen.
type Chains struct {
	Links  int      // of the reader's chains
	Missed int      // of these, between mentions that the report has in different entities
	Wrong  int      // of the report's links, between mentions of different entities
	Unseen int      // the reader's mentions, of entities with more than one, that are in no entity of the report
	Notes  []string // one for each link missed or wrong
}

// String gives the counts on one line.
func (c *Chains) String() string {
	return fmt.Sprintf("links %d  missed %d (%.1f %%)  wrong %d  unseen %d", c.Links, c.Missed, 100*float64(c.Missed)/float64(max(1, c.Links)), c.Wrong, c.Unseen)
}

// Form is how a marked mention refers; each includes those before it.
type Form uint8

// The forms.
const (
	Names Form = iota
	Descriptions
	Pronouns
)

// Add counts one story, of its mentions those up to the given form.
func (c *Chains) Add(m *Marked, r *compare.Report, most Form) {
	found := map[string][]seen{} // by the reader's id
	in := map[*compare.Entity][]seen{}
	for _, g := range m.Mentions {
		if formOf(g) > most {
			continue
		}
		x := seen{MarkedMention: g, entity: mentioned(r, g)}
		found[g.Entity] = append(found[g.Entity], x)
		if x.entity != nil {
			in[x.entity] = append(in[x.entity], x)
		}
	}
	for _, id := range marked(m) {
		c.missed(m, id, found[id])
	}
	for _, e := range r.Entities {
		c.wrong(m, e, in[e])
	}
}

// seen is a marked mention with the entity that the report has there, or nil.
type seen struct {
	MarkedMention
	entity *compare.Entity
}

// formOf tells the form of a marked mention by its words.
func formOf(g MarkedMention) Form {
	head := headOf(g.Span, g.Text).Of(strings.Repeat(" ", g.Start) + g.Text)
	switch {
	case pronouns[strings.ToLower(g.Text)]:
		return Pronouns
	case head != strings.ToLower(head) && (strings.Contains(g.Text, " ") || !common[strings.ToLower(g.Text)]):
		return Names
	}
	return Descriptions
}

var (
	pronouns = words("he she it they him her his hers its them their theirs himself herself itself themselves we us our ours i me my mine you your")
	// common are nouns that open sentences without an article.
	common = words("residents police firefighters officials reporters journalists shareholders thieves regulators passengers tickets talks")
)

func words(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// marked lists the reader's entities as they come.
func marked(m *Marked) []string {
	var ids []string
	for _, g := range m.Mentions {
		if !slices.Contains(ids, g.Entity) {
			ids = append(ids, g.Entity)
		}
	}
	return ids
}

// missed counts the links that a chain falls short of.
func (c *Chains) missed(m *Marked, id string, chain []seen) {
	var parts []*compare.Entity
	n := 0
	for _, x := range chain {
		switch {
		case x.entity == nil && len(chain) > 1:
			c.Unseen++
		case x.entity != nil:
			n++
			if !slices.Contains(parts, x.entity) {
				parts = append(parts, x.entity)
			}
		}
	}
	c.Links += max(0, n-1)
	c.Missed += max(0, len(parts)-1)
	if len(parts) > 1 {
		c.Notes = append(c.Notes, fmt.Sprintf("%s: missed: %s is %s", m.Name, id, list(parts)))
	}
}

func list(es []*compare.Entity) string {
	var out []string
	for _, e := range es {
		out = append(out, fmt.Sprintf("%s “%s”", e.ID, e.Name))
	}
	return strings.Join(out, ", ")
}

// wrong counts the links that an entity of the report has too many.
func (c *Chains) wrong(m *Marked, e *compare.Entity, chain []seen) {
	var ids, words []string
	for _, x := range chain {
		if !slices.Contains(ids, x.Entity) {
			ids = append(ids, x.Entity)
			words = append(words, fmt.Sprintf("%s (“%s” in %s at %d)", x.Entity, x.Text, x.Doc, x.Start))
		}
	}
	c.Wrong += max(0, len(ids)-1)
	if len(ids) > 1 {
		c.Notes = append(c.Notes, fmt.Sprintf("%s: wrong: %s “%s” is %s", m.Name, e.ID, e.Name, strings.Join(words, ", ")))
	}
}

// mentioned is the entity of the report that is mentioned where the reader marked something, or nil.
func mentioned(r *compare.Report, g MarkedMention) *compare.Entity {
	head := headOf(g.Span, g.Text)
	for _, e := range r.Entities {
		for _, member := range e.Members {
			if member.Doc == g.Doc && slices.ContainsFunc(member.Entity.Mentions, func(x claims.Mention) bool { return headOf(x.Span, x.Text).Overlaps(head) }) {
				return e
			}
		}
	}
	return nil
}

// headOf is the last word of a phrase before its first comma, preposition or relative pronoun; of a name it is the last word.
func headOf(s ud.Span, text string) ud.Span {
	first, last, at := 0, len(text), 0
	for i, w := range strings.Fields(text) {
		begin := at + strings.Index(text[at:], w)
		at = begin + len(w)
		if i > 0 && after[w] && text != strings.ToUpper(text) {
			last = len(strings.TrimRight(text[:begin], " \n"))
			break
		}
		if strings.HasSuffix(w, ",") {
			last = at - 1
			break
		}
	}
	if i := strings.LastIndexAny(text[:last], " \n"); i >= 0 {
		first = i + 1
	}
	return ud.Span{Start: s.Start + first, End: s.Start + last}
}

// after are words that begin what stands behind the head of a phrase.
var after = words("of in at on for from to with by between over about against near who which that whose under outside after before above below off behind beside")
