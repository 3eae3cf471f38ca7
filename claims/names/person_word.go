package names

// grade says how two words of personal names agree.
type grade int

const (
	unlike   grade = iota
	initial        // "J", "John"
	slipped        // one letter differs
	doubtful       // the spelling differs as it seldom does between two forms of one name
	typo           // one letter differs in a long word
	nickname
	variant // surely spellings of one name
	exact
)

// agree grades word i of a name and word j of another.
func (n *Parsed) agree(i int, o *Parsed, j int) grade {
	a, b := n.words[i], o.words[j]
	switch {
	case a == b:
		return exact
	case len(a) == 1 || len(b) == 1:
		if n.initials[i] == o.initials[j] {
			return initial
		}
		return unlike
	case alike(a, b):
		if rivals(a, b) {
			return unlike
		}
		return variant
	}
	switch form := formOf(a, b); {
	case form == variant, form == nickname && !lastOf(n, i, o, j):
		return form
	case misspelt(a, b, 5) && !(given(a) && given(b)):
		return typo
	}
	return unlike
}

// doubt grades two words that agree does not.
func (n *Parsed) doubt(i int, o *Parsed, j int) grade {
	a, b := n.words[i], o.words[j]
	g := unlike
	switch {
	case len(a) < 4 || len(b) < 4:
	case near(a, b):
		g = doubtful
	case slip(a, b):
		g = slipped
	}
	if g != unlike && given(a) && given(b) && !lastOf(n, i, o, j) {
		return unlike // Larry and Harry
	}
	return g
}

// lastOf says whether the words are the last of their names, where given names serve as family names.
func lastOf(n *Parsed, i int, o *Parsed, j int) bool {
	return i == len(n.words)-1 && j == len(o.words)-1
}

// rivals says whether two folded words are a man's and a woman's given name: Gabriel and Gabriele.
func rivals(a, b string) bool { return genders()[a]+genders()[b] == Feminine+Masculine }

// given says whether a folded word is a common given name.
func given(w string) bool {
	_, ok := genders()[w]
	return ok || givenNames()[w]
}
