package names

import (
	"slices"
	"strings"
)

// officeReader reads a phrase from its words: first those in front of the head, then the head, then what follows.
type officeReader struct {
	Office
	words       []string
	first, last int    // of the head among the words
	whose       string // the possessive in front
}

// officeFields are the words of a phrase up to a comma or a clause, bounded.
func officeFields(s string) []string {
	s, _, _ = strings.Cut(s, ", ")
	words := strings.Fields(quotes.Replace(s))
	for i, w := range words {
		if i > 0 && (clauseWords[w] || w == "this" && !prepositions[words[i-1]]) || i == maxWords {
			return words[:i]
		}
	}
	return words
}

var quotes = strings.NewReplacer("’", "'", "“", "", "”", "", `"`, "")

// clauseWords begin what says when or more than whose and what for.
var clauseWords = wordSet("who which that whose whom when where as while since during after before until")

var determiners = wordSet("the a an this that these those his her its their my our your own said same 's '")

// prepositions end what stands in front of an office's head.
var prepositions = wordSet("of to for in at on from with by under behind over near against about between among into within and or")

func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// owner takes the last possessive in front of the head, with what stands before it, for whose the office is.
func (r *officeReader) owner() {
	for i := r.end(0) - 2; i >= 0; i-- {
		if w := r.words[i]; strings.HasSuffix(w, "'s") || len(w) > 2 && strings.HasSuffix(w, "s'") {
			owner := slices.Clone(r.words[:i+1])
			owner[i] = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "'")
			r.whose, r.words = strings.Join(owner, " "), r.words[i+1:]
			return
		}
	}
}

// end is the first preposition behind word i, or the end.
func (r *officeReader) end(i int) int {
	for i++; i < len(r.words); i++ {
		if prepositions[r.words[i]] && !r.joins(i) {
			return i
		}
	}
	return len(r.words)
}

// joins says whether word i is the "and" of two matters in front of a head: "interior and overseas minister".
func (r *officeReader) joins(i int) bool {
	return r.words[i] == "and" && i+2 < len(r.words) && officeWords()[strings.ToLower(r.words[i-1])].is(matter) && officeWords()[strings.ToLower(r.words[i+1])].is(matter)
}

// head finds the head: the longest phrase of the table at the end of what is in front of a preposition, which may reach over it
// ("secretary of state"), else the word before it.
func (r *officeReader) head() {
	end := r.end(0)
	if n := end - 1; n > 0 && officeWords()[strings.ToLower(r.words[n])].is(status) { // "president elect"
		r.Status, r.words = strings.ToLower(r.words[n]), slices.Delete(slices.Clone(r.words), n, n+1)
		end--
	}
	for i := range end {
		for last := min(end+2, len(r.words)); last >= end; last-- {
			if phrase := r.phrase(i, last); officeWords()[phrase].is(headWord) {
				r.first, r.last, r.Head = i, last, phrase
				if last-i == 1 {
					r.Head = officeCase(r.words[i])
				}
				r.split()
				return
			}
		}
	}
	if end > 0 {
		r.first, r.last, r.Head = end-1, end, officeCase(r.words[end-1])
		r.split()
	}
}

// phrase are words i to j in lower case where the table may have them together.
func (r *officeReader) phrase(i, j int) string {
	if j-i == 1 {
		return strings.ToLower(r.words[i])
	}
	if j-i > longestOffice {
		return ""
	}
	return strings.ToLower(strings.Join(r.words[i:j], " "))
}

// split takes a rank or a status joined to the head by a hyphen from it: "ex-president", "mayor-elect".
func (r *officeReader) split() {
	before, after, ok := strings.Cut(r.Head, "-")
	switch b, a := officeWords()[before], officeWords()[after]; {
	case !ok || before == "" || after == "":
	case b.is(rank) && a.is(headWord):
		r.Head, r.Rank = after, before
	case b.is(status):
		r.Head, r.Status = after, plainStatus(before)
	case a.is(status):
		r.Head, r.Status = before, after
	}
}

// plainStatus is a status as it is printed.
func plainStatus(s string) string {
	if s == "ex" {
		return "former"
	}
	return s
}

// officeCase is a word as offices are written: in lower case where the table has it, but for initials of up to three letters.
func officeCase(w string) string {
	lower := strings.ToLower(w)
	if _, ok := officeWords()[lower]; ok && (len(w) > 3 || w != strings.ToUpper(w)) {
		return lower
	}
	if before, after, ok := strings.Cut(lower, "-"); ok && len(before) > 1 && (officeWords()[before].kind != 0 || officeWords()[after].kind != 0) {
		return lower
	}
	return w
}

// country reads whose country's it is from a possessive, a name or an adjective in front.
func (r *officeReader) country() {
	state := officeWords()[strings.ToLower(r.Head)].state || officeWords()[r.heading().head].state
	if r.whose != "" && !r.described() {
		r.owned(r.whose, state)
	}
	for i := 0; i < r.first && r.Country == ""; i++ {
		for last := min(i+3, r.first); last > i; last-- {
			code, relation := countryIn(r.words[i:last])
			if code == "" || relation > Part && relation != Seat {
				continue
			}
			r.Country = code
			if r.Of == "" && (relation == Name || relation == Demonym && state && !british[r.words[i]]) {
				r.Of = withArticle(CountryName(code))
				r.words = slices.Delete(slices.Clone(r.words), i, last)
				r.first, r.last = r.first-(last-i), r.last-(last-i)
			}
			break
		}
	}
}

// british are the adjectives of the parts of a country, which have offices of their own.
var british = wordSet("Scottish Welsh English")

// countryIn is the country that capitalized words name.
func countryIn(words []string) (code string, relation Relation) {
	if w := words[0]; w[0] >= 'a' && w[0] <= 'z' && w != "the" {
		return "", NoCountry
	}
	return Country(strings.Join(words, " "))
}

// described reads the owner where the possessive is of somebody's office: "the Kazakh president's envoy".
func (r *officeReader) described() bool {
	words := strings.Fields(r.whose)
	if len(words) < 2 || !determiners[strings.ToLower(words[0])] || !officeWords()[words[len(words)-1]].is(headWord) {
		return false
	}
	o := ParseOffice(r.whose)
	r.Of, r.Country = "the "+o.String(), o.Country
	return true
}

// owned reads whose an office is from the words of an owner.
func (r *officeReader) owned(owner string, state bool) {
	code, relation := countryIn(strings.Fields(owner))
	switch {
	case relation == Name || relation == Demonym:
		r.Of, r.Country = withArticle(CountryName(code)), code
		return
	case relation == Seat, relation == Part, relation == Capital && state:
		r.Country = code
	case code == "":
		if i := strings.LastIndex(owner, " of "); i >= 0 {
			r.Country, _ = countryIn(strings.Fields(owner[i+4:]))
		} else if words := strings.Fields(owner); len(words) > 1 && officeWords()[strings.ToLower(words[1])].state { // "Russian President Vladimir Putin's"
			r.Country, _ = countryIn(words[:1])
		}
	}
	r.Of = owner
	for _, w := range [...]string{"The ", "A ", "His ", "Her ", "Its ", "Their "} {
		if strings.HasPrefix(owner, w) {
			r.Of = strings.ToLower(w) + owner[len(w):]
		}
	}
}

// front sorts the words in front of the head.
func (r *officeReader) front() {
	var modifiers []string
	for i, w := range r.words[:r.first] {
		lower := strings.ToLower(w)
		switch word := officeWords()[lower]; {
		case word.is(status) && r.Status == "" && (lower != "late" || i == 0):
			r.Status = plainStatus(lower)
		case w == "Labour" && r.Head != "minister" && r.Head != "secretary": // the party
			modifiers = append(modifiers, w)
		case word.is(rank) && (standing(lower) != "senior" || len(modifiers) == 0):
			r.Rank = strings.TrimSpace(r.Rank + " " + lower)
		default:
			if !r.beforeName(i) {
				w = officeCase(w)
			}
			modifiers = append(modifiers, w)
		}
	}
	r.Modifiers = strings.Join(modifiers, " ")
}

// beforeName says whether a word that the table doesn't know follows word i with a capital, so that both may be a name: "State Department".
func (r *officeReader) beforeName(i int) bool {
	if i+1 >= r.first {
		return false
	}
	next := r.words[i+1]
	return next[0] >= 'A' && next[0] <= 'Z' && officeWords()[strings.ToLower(next)].kind == 0
}

// back reads what follows the head.
func (r *officeReader) back() {
	if r.last >= len(r.words) {
		return
	}
	rest := r.words[r.last:]
	end := 1
	for end < len(rest) && (!prepositions[rest[end]] || rest[end] == "of" || rest[end] == "and") {
		end++
	}
	inner := rest[1:end]
	switch {
	case (rest[0] == "of" || rest[0] == "for") && isMatter(inner) && !strings.Contains(r.Head, " ") && officeWords()[strings.ToLower(r.Head)].is(headWord):
		for _, w := range inner {
			if w = strings.ToLower(w); w != "affairs" {
				r.Modifiers = strings.TrimSpace(r.Modifiers + " " + w)
			}
		}
	case rest[0] == "of" && r.Of == "" && len(inner) > 0 && !bareNoun(inner):
		r.owned(strings.Join(inner, " "), officeWords()[r.Head].state)
	default:
		end = 0
	}
	r.Scope = strings.Join(rest[end:], " ")
}

// isMatter says whether words are all of what offices are for: "finance", "foreign affairs".
func isMatter(words []string) bool {
	for _, w := range words {
		if w = strings.ToLower(w); !officeWords()[w].is(matter) && w != "affairs" && w != "and" {
			return false
		}
	}
	return len(words) > 0
}

// bareNoun says whether words are of a subject rather than of an owner: "art history", "police".
func bareNoun(words []string) bool {
	return !determiners[words[0]] && strings.ToLower(strings.Join(words, " ")) == strings.Join(words, " ")
}
