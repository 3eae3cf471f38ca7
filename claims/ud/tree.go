package ud

// Children calls yield with the index of each dependent of token i, in the order of the text, until yield returns false.
func (s *Sentence) Children(i int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for j := range s.Tokens {
			if s.Tokens[j].Head == i && !yield(j) {
				return
			}
		}
	}
}

// Child is the first dependent of token i whose relation has one of the given universal parts, or -1.
func (s *Sentence) Child(i int, bases ...string) int {
	for j := range s.Tokens {
		if s.Tokens[j].Head == i && s.Tokens[j].Deprel.Is(bases...) {
			return j
		}
	}
	return -1
}

// Root is the index of the sentence's root, or -1 where there is none.
func (s *Sentence) Root() int {
	for i := range s.Tokens {
		if s.Tokens[i].Head == Root {
			return i
		}
	}
	return -1
}

// Within says whether token i is token top or one of its descendants. A cycle ends the search.
func (s *Sentence) Within(i, top int) bool {
	for steps := 0; i >= 0 && i < len(s.Tokens) && steps <= len(s.Tokens); steps++ {
		if i == top {
			return true
		}
		i = s.Tokens[i].Head
	}
	return false
}

// Subtree marks token top and its descendants, leaving out every branch for which skip is true of its topmost token; skip
// may be nil and is not asked about top. The result has an element for each token.
func (s *Sentence) Subtree(top int, skip func(i int) bool) []bool {
	in := make([]bool, len(s.Tokens))
	children := make([][]int, len(s.Tokens))
	for i, t := range s.Tokens {
		if t.Head >= 0 && t.Head < len(s.Tokens) {
			children[t.Head] = append(children[t.Head], i)
		}
	}
	in[top] = true
	for todo := []int{top}; len(todo) > 0; {
		i := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, c := range children[i] {
			if !in[c] && (skip == nil || !skip(c)) {
				in[c] = true
				todo = append(todo, c)
			}
		}
	}
	return in
}
