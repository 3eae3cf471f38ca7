package ner

import (
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/internal/segment"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// What the rules make of names as a model might have found them; names are marked [text|KIND].
func TestAgree(t *testing.T) {
	tests := []struct{ why, found, want string }{
		{"an election with its year", "She lost the 2019 [Australian|MISC] federal election.", "She lost the [2019 Australian federal election|EVT]."},
		{"an election and where it was held", "The 2009 [Ireland|LOC] referendum in [Dublin|LOC] passed.", "The [2009 Ireland referendum in Dublin|EVT] passed."},
		{"an election without a year is none", "He won the [Ireland|LOC] federal election.", "He won the [Ireland|LOC] federal election."},
		{"a year without a country is none", "He won the 2019 federal election.", "He won the 2019 federal election."},
		{"people in a row", "It went to [Susan Miller Kevin Walker|PER] and others.", "It went to [Susan Miller|PER] [Kevin Walker|PER] and others."},
		{"one person with several given names", "It went to [Anna Maria Keller|PER] and others.", "It went to [Anna Maria Keller|PER] and others."},
		{"a person and what she is of", "[Anna Keller of the Harbour Board|PER] resigned.", "[Anna Keller|PER] of the [Harbour Board|ORG] resigned."},
		{"a date behind a name", "[Kevin Walker 08/16/2000|PER] wrote it.", "[Kevin Walker|PER] 08/16/2000 wrote it."},
		{"a greeting", "[Dear Laura Bennett|PER], it was moved.", "Dear [Laura Bennett|PER], it was moved."},
		{"a party in front", "[Democrat Susan Collins|PER] voted no.", "Democrat [Susan Collins|PER] voted no."},
		{"what an organization is for", "The [Centre|ORG] for Maritime Research said so.", "The [Centre for Maritime Research|ORG] said so."},
		{"a person is no purpose", "The [Council|ORG] for [Anna Keller|PER] said so.", "The [Council|ORG] for [Anna Keller|PER] said so."},
		{"what a department is of", "The [Department of Housing|ORG] and Urban Development said so.", "The [Department of Housing and Urban Development|ORG] said so."},
		{"two organizations stay two", "The [Department of Housing|ORG] and [NATO|ORG] said so.", "The [Department of Housing|ORG] and [NATO|ORG] said so."},
		{"an Arabic article", "The cleric al-[Sadri|PER] spoke.", "The cleric [al-Sadri|PER] spoke."},
		{"a particle in front", "The letter named von [Tarlow|PER] as the owner.", "The letter named [von Tarlow|PER] as the owner."},
		{"a syllable behind a hyphen", "President [Han Seo|PER]-jin resigned.", "President [Han Seo-jin|PER] resigned."},
		{"an adjective behind a hyphen", "[Robert Hale|PER]-backed men lost.", "[Robert Hale|PER]-backed men lost."},
		{"a common noun in front", "Police in the [kingdom of Valdoria|LOC] closed it.", "Police in the kingdom of [Valdoria|LOC] closed it."},
		{"where an organization is", "The [senate of Valdoria|ORG] closed it.", "The senate of [Valdoria|LOC] closed it."},
		{"in both lists", "The [European Union|LOC] agreed.", "The [European Union|ORG] agreed."},
		{"a firm for short", "[Tembo Resources|ORG] opened a mine. [Tembo|LOC] hired forty people.", "[Tembo Resources|ORG] opened a mine. [Tembo|ORG] hired forty people."},
		{"a place for short", "They sailed to [Malu Island|LOC]. The sea off [Malu|PER] was calm.", "They sailed to [Malu Island|LOC]. The sea off [Malu|LOC] was calm."},
	}
	for _, tt := range tests {
		text, sents, found := unmark(tt.found)
		if got := mark(text, agree(newDocument(sents), sents, found)); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.why, got, tt.want)
		}
	}
}

// unmark is a text without its marks, analysed, and the names that were marked.
func unmark(marked string) (string, []ud.Sentence, []Name) {
	var text strings.Builder
	var spans []ud.Span
	var kinds []string
	for i, part := range strings.FieldsFunc(marked, func(r rune) bool { return r == '[' || r == ']' }) {
		in, kind, name := strings.Cut(part, "|")
		if i == 0 && !strings.HasPrefix(marked, "[") || !name {
			text.WriteString(part)
			continue
		}
		spans, kinds = append(spans, ud.Span{Start: text.Len(), End: text.Len() + len(in)}), append(kinds, kind)
		text.WriteString(in)
	}
	sents := segment.Split(text.String())
	var found []Name
	for s := range sents {
		tag.Tag(&sents[s])
		for k, span := range spans {
			n := Name{Span: span, Sentence: s, First: -1, Kind: kinds[k]}
			for i, t := range sents[s].Tokens {
				if span.Contains(t.Span) {
					if n.First < 0 {
						n.First = i
					}
					n.Last = i + 1
				}
			}
			if n.First >= 0 {
				found = append(found, n)
			}
		}
	}
	return text.String(), sents, found
}

func mark(text string, found []Name) string {
	var b strings.Builder
	last := 0
	for _, n := range found {
		b.WriteString(text[last:n.Start] + "[" + n.Of(text) + "|" + n.Kind + "]")
		last = n.End
	}
	return b.String() + text[last:]
}
