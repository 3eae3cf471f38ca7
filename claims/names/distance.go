package names

// alike says whether two folded words may be spellings of one name: their weighted edit distance stays within what their
// length allows. The weights follow what transliterations vary: vowels, h, the sibilants, voice.
func alike(a, b string) bool {
	if a == b {
		return true
	}
	n := min(len(a), len(b))
	if n < 3 || max(len(a), len(b)) > 40 || a[0] >= '0' && a[0] <= '9' {
		return false
	}
	limit := n
	if n > 6 {
		limit = n + 1
	}
	limit = min(limit, 11)
	if swap(a[0], b[0], false, true) > limit { // and neither can be dropped
		return false
	}
	return distance(a, b, limit) <= limit
}

// distance is the weighted edit distance of two folded words of at most 40 letters, in tenths of an edit; something above the
// limit where it is above.
func distance(a, b string, limit int) int {
	var rows [2][41]int
	prev, row := rows[0][:len(b)+1], rows[1][:len(b)+1]
	for j := 1; j <= len(b); j++ {
		prev[j] = prev[j-1] + gap(b, j-1)
	}
	for i := 1; i <= len(a); i++ {
		drop := gap(a, i-1)
		row[0] = prev[0] + drop
		least := row[0]
		for j := 1; j <= len(b); j++ {
			row[j] = min(prev[j]+drop, row[j-1]+gap(b, j-1), prev[j-1]+swap(a[i-1], b[j-1], i == len(a) && j == len(b), i == 1 && j == 1))
			least = min(least, row[j])
		}
		if least > limit {
			return least
		}
		prev, row = row, prev
	}
	return prev[len(b)]
}

// gap is the cost of dropping letter i of w. A final a tells women from men and is dear.
func gap(w string, i int) int {
	switch c := w[i]; {
	case c == 'h' && i > 0:
		return 4
	case i == len(w)-1 && (c == 'a' || c == 'o' || c == 'i'), i == 0:
		return 12
	case vowel(c) && (i > 0 && vowel(w[i-1]) || i+1 < len(w) && vowel(w[i+1])):
		return 4
	case vowel(c):
		return 7
	default:
		return 12
	}
}

// swap is the cost of writing y for x; final and first are for the last and the first letters of both words.
func swap(x, y byte, final, first bool) int {
	if x == y {
		return 0
	}
	if x > y {
		x, y = y, x
	}
	if final && x == 'a' && (y == 'o' || y == 'i') {
		return 12
	}
	for _, p := range swaps {
		if p.x == x && p.y == y {
			if first && vowel(x) != vowel(y) {
				return p.cost + 3
			}
			return p.cost
		}
	}
	if vowel(x) && vowel(y) {
		return 8
	}
	return 12
}

// swaps are letters that spellings vary, each pair in alphabetical order.
var swaps = []struct {
	x, y byte
	cost int
}{
	{'e', 'i', 3}, {'o', 'u', 3}, {'a', 'e', 4}, {'a', 'o', 5}, {'e', 'o', 6},
	{'i', 'j', 3}, {'g', 'j', 5}, {'j', 'z', 5}, {'s', 'z', 3}, {'c', 's', 5}, {'g', 'k', 5}, {'g', 'h', 5}, {'h', 'k', 6},
	{'d', 't', 6}, {'f', 'v', 4}, {'b', 'v', 7}, {'b', 'p', 6}, {'u', 'v', 5},
}

// misspelt says whether two folded words of at least n letters differ by one letter dropped, added, changed or exchanged with
// its neighbour, neither the first letter nor a final vowel, which tells names apart.
func misspelt(a, b string, n int) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < n || len(b) > len(a)+1 || a[0] != b[0] {
		return false
	}
	i := 1
	for i < len(a) && a[i] == b[i] {
		i++
	}
	x, y := a[i:], b[i:]
	switch {
	case len(a) < len(b):
		return x == y[1:] && !(x == "" && vowel(y[0]) && y[0] != 'e')
	case len(x) > 1 && x[0] == y[1] && x[1] == y[0] && x[2:] == y[2:]:
		return true
	default:
		return x != "" && x[1:] == y[1:] && !(len(x) == 1 && (vowel(x[0]) || vowel(y[0])))
	}
}
