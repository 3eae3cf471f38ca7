package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

// Opposition is a row of oppositions.tsv or antonyms.tsv that holds of two predicates.
type Opposition struct {
	Why string
	// A and B are the classes through which the row was found; zero where it names the predicate itself.
	A, B Class
	// Agree are the roles, of the classes, whose fillers must be the same for the two to exclude one another: who accepts
	// and who rejects, what rises and what falls. Roles that one of the clauses lacks do not count against it.
	Agree []Agreement
	// Sequel says that the one can follow the other (closed, reopened), so that they exclude one another only of the same time.
	Sequel bool
}

// Agreement is a pair of roles: the filler of A in the one clause is the filler of B in the other.
type Agreement struct{ A, B Role }

//go:embed oppositions.tsv
var oppositionsTSV string

//go:embed antonyms.tsv
var antonymsTSV string

// oppositions are keyed by pairs of predicates or classes ("@accept").
var oppositions = sync.OnceValue(decodeOppositions)

func decodeOppositions() map[[2]string]Opposition {
	m := make(map[[2]string]Opposition, 2048)
	for f := range rows(antonymsTSV) {
		addOpposition(m, f[0], f[1], Opposition{Why: "antonyms: "}, "S")
	}
	for f := range rows(oppositionsTSV) {
		addOpposition(m, f[0], f[1], Opposition{Why: "oppositions: ", Sequel: f[3] != ""}, f[2])
	}
	return m
}

// addOpposition files a row both ways. The frame lists the roles that must agree, "S O" or crosswise "O=S".
func addOpposition(m map[[2]string]Opposition, a, b string, ab Opposition, frame string) {
	ab.Why += a + " ↔ " + b
	ba := ab
	for _, w := range strings.Fields(frame) {
		x, y := roleLetters[w[0]], roleLetters[w[len(w)-1]]
		ab.Agree = append(ab.Agree, Agreement{x, y})
		ba.Agree = append(ba.Agree, Agreement{y, x})
	}
	a, b = key(a), key(b)
	m[[2]string{a, b}] = ab
	m[[2]string{b, a}] = ba
}

// key folds a lemma and leaves a class name as it is.
func key(s string) string {
	if strings.HasPrefix(s, "@") {
		return s
	}
	return fold(s)
}

// Opposed reports whether two predicates exclude one another when said of the same arguments, and by which row.
func Opposed(a, b string) (why string, ok bool) {
	o, ok := OppositionOf(a, b)
	return o.Why, ok
}

// OppositionOf returns the opposition of two predicates; that of (b, a) is its mirror. Nouns count as the verbs that they
// are derived from.
func OppositionOf(a, b string) (Opposition, bool) {
	a, b = fold(a), fold(b)
	if a == b {
		return Opposition{}, false
	}
	var forA, forB [8]reading // so that the slices need no heap
	bs := readings(forB[:0], b)
	for _, x := range readings(forA[:0], a) {
		for _, y := range bs {
			if o, ok := oppositions()[[2]string{x.key, y.key}]; ok {
				o.A, o.B = x.class, y.class
				return o, true
			}
		}
	}
	return Opposition{}, false
}

// reading is a key under which a predicate may be filed, and the class that it stands for.
type reading struct {
	key   string
	class Class
}

// readings are the classes of the lemma, which say most, and the lemma itself; a noun in no class is read as its verbs too.
// They are appended to r.
func readings(r []reading, lemma string) []reading {
	in := memberships()[Pred{lemma, false}]
	if in == nil {
		in = classes(Pred{lemma, true})
	}
	for _, c := range in {
		r = append(r, reading{c.key, c})
	}
	r = append(r, reading{key: lemma})
	if in == nil {
		for _, v := range verbsOf(lemma) {
			r = append(r, reading{key: v})
		}
	}
	return r
}

// Listed says whether a phrase is a side of some opposition by its own words: "vote against".
func Listed(phrase string) bool { return listed()[fold(phrase)] }

var listed = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, table := range []string{antonymsTSV, oppositionsTSV} {
		for f := range rows(table) {
			m[key(f[0])], m[key(f[1])] = true, true
		}
	}
	return m
})

// Contrasts names the rows of oppositions that a predicate is on either side of.
func Contrasts(lemma string) (out []string) {
	var buf [8]reading
	for _, r := range readings(buf[:0], fold(lemma)) {
		out = append(out, contrasts()[r.key]...)
	}
	return out
}

var contrasts = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for f := range rows(oppositionsTSV) {
		row := f[0] + " ↔ " + f[1]
		m[key(f[0])], m[key(f[1])] = append(m[key(f[0])], row), append(m[key(f[1])], row)
	}
	return m
})
