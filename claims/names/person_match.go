package names

import (
	"slices"
	"strings"
)

// matchPeople compares two personal names.
func matchPeople(p, q *Parsed) (Score, string) {
	if len(p.words) > len(q.words) {
		p, q = q, p
	}
	switch {
	case len(p.words) == 0:
		return None, "no name"
	case len(q.words) > maxWords:
		return None, "too long for a name"
	case p.suffix != "" && q.suffix != "" && p.suffix != q.suffix:
		return None, "suffixes clash: " + p.suffix + ", " + q.suffix
	case len(p.words) == 1:
		return matchSingle(p, q)
	case p.joined == q.joined:
		if len(p.words) == len(q.words) {
			return Same, "same words"
		}
		return Variant, "same letters"
	}
	return matchWords(p, q)
}

// matchSingle compares a single word with a name.
func matchSingle(p, q *Parsed) (Score, string) {
	w, name := p.words[0], q.words
	end := len(name) - 1
	g := p.agree(0, q, end)
	switch {
	case end == 0 && g == exact && len(w) > 1:
		return Same, "same word"
	case end == 0 && g == variant:
		return Variant, "spellings of one word: " + w + ", " + name[0]
	case end == 0 && near(w, name[0]):
		return Doubtful, "perhaps spellings of one word: " + w + ", " + name[0]
	case end == 0:
		return None, "other words"
	case g >= variant:
		return Short, "family name " + name[end]
	case w == q.joined:
		return Variant, "same letters"
	case familyFirst[name[0]] && w == name[0]:
		return Short, "family name " + w
	}
	for i := 1; i < end; i++ {
		if len(w) > 2 && p.agree(0, q, i) >= variant {
			return Short, "one of the family names: " + name[i]
		}
	}
	switch {
	case near(w, name[end]):
		return Doubtful, "perhaps the family name: " + w + ", " + name[end]
	case len(w) > len(name[end])+2 && near(w, q.joined):
		return Doubtful, "perhaps the same letters"
	}
	return None, "not the family name"
}

// matchWords compares two names of at least two words each, the shorter first.
func matchWords(p, q *Parsed) (Score, string) {
	at, grades := align(p, q)
	if clash := p.doubts(q, at, grades); clash >= 0 {
		if a, b, ok := syllables(p, q); ok && near(a, b) {
			return Doubtful, "perhaps misspelt: " + a + " and " + b
		}
		return None, "clash: " + p.words[clash]
	}
	doubts, sure := "", len(p.words) == len(q.words)
	for i, j := range at {
		if g := grades[i]; g == slipped || g == doubtful || g == typo {
			sure = sure && g == typo && doubts == ""
			doubts += ", " + p.words[i] + " and " + q.words[j]
		}
	}
	score, why := matchAligned(p, q, at, grades)
	if doubts != "" && !sure && score > Doubtful {
		return Doubtful, "perhaps misspelt: " + doubts[2:]
	}
	return score, why
}

// syllables are the given names, joined, of two names that begin with the same East Asian family name; they are written as one
// word or two, and are too short to be held against each other one by one.
func syllables(p, q *Parsed) (a, b string, ok bool) {
	family := p.words[0]
	if family != q.words[0] || !familyFirst[family] || len(p.words) > 3 || len(q.words) > 3 {
		return "", "", false
	}
	a, b = p.joined[len(family):], q.joined[len(family):]
	return a, b, min(len(a), len(b)) > 4
}

// doubts pairs words that align could not with words of q that they may be misspellings of. It returns the first word without
// any, or -1. All words may be spelt doubtfully, because they corroborate each other, but only one may be a slip.
func (n *Parsed) doubts(q *Parsed, at []int, grades []grade) (clash int) {
	last, qlast := len(at)-1, len(q.words)-1
	if slices.Max(at) < 0 && (n.words[0][0] != q.words[0][0] || n.words[last][0] != q.words[qlast][0]) {
		return 0
	}
	slips := 0
	for i := range at {
		for j := 0; j < len(q.words) && at[i] < 0; j++ {
			if slices.Contains(at, j) {
				continue
			}
			switch g := n.doubt(i, q, j); {
			case g == slipped:
				slips++
				fallthrough
			case g == doubtful:
				at[i], grades[i] = j, g
			}
		}
		if at[i] < 0 || slips > 1 {
			return i
		}
	}
	return -1
}

// matchAligned compares two names of which every word of the shorter has its match.
func matchAligned(p, q *Parsed, at []int, grades []grade) (Score, string) {
	weakest, order := exact, true
	for i, j := range at {
		weakest = min(weakest, grades[i])
		order = order && (i == 0 || j > at[i-1])
	}
	first, last := grades[0], grades[len(at)-1]
	family, rest := p.words[len(at)-1], len(q.words)-len(at)
	switch {
	case !order && rest == 0 && weakest >= variant && rotated(at) && !(given(p.words[0]) && given(family)):
		return Variant, "reversed"
	case !order && len(at) == 2 && at[0] == len(q.words)-1 && at[1] == 0 && weakest >= variant && !given(p.words[0]):
		return Variant, "reversed, without the middle name"
	case !order && len(at) == 2 && rest == 1 && at[0] == 1 && at[1] == 0 && weakest >= variant && isPatronymic(q.words[2]):
		return Variant, "family name first, without the patronymic"
	case !order && rest == 0 && len(at) > 3 && at[0] == 0 && weakest > initial:
		return Doubtful, "the same words in another order"
	case !order:
		return None, "other order"
	case last == initial, last == nickname:
		return None, "family name not given"
	case at[0] > 0 && len(at) == 2 && at[0] == len(q.words)-2 && at[1] == len(q.words)-1 && weakest >= variant && !given(p.words[0]):
		return Short, "family names " + p.words[0] + " " + family
	case at[0] != 0:
		return None, "given name not given"
	case rest > 2:
		return None, "too much left out"
	case first == initial:
		return Short, "initial and family name " + family
	case rest > 0 && at[len(at)-1] != len(q.words)-1:
		return Short, "without " + q.words[len(q.words)-1]
	case rest == 0 && weakest == exact:
		return Same, "same words"
	}
	return Variant, why(weakest)
}

// isPatronymic says whether a folded word is made of a father's name as in Russian: Vladimirovich, Vladimirovna.
func isPatronymic(w string) bool {
	return strings.HasSuffix(w, "ovich") || strings.HasSuffix(w, "evich") || strings.HasSuffix(w, "ovna") || strings.HasSuffix(w, "evna")
}

// rotated says whether the family name moved from the end to the front, or back.
func rotated(at []int) bool {
	n := len(at)
	for i, j := range at {
		if j != (i+1)%n && i != (j+1)%n {
			return false
		}
	}
	return true
}

func why(g grade) string {
	switch g {
	case initial:
		return "middle initial"
	case nickname:
		return "short form of the given name"
	case variant:
		return "spellings of the same words"
	case exact:
		return "without the middle name"
	}
	return "one letter differs"
}

// align pairs each word of p with the word of q that it agrees with best, one to one: its index in q, or -1, and the grade.
func align(p, q *Parsed) ([]int, []grade) {
	n, m := len(p.words), len(q.words)
	at, grades := make([]int, n), make([]grade, n)
	var used [maxWords]bool
	var few [16]grade
	all, best := few[:0], unlike // of each pair
	for i := range at {
		at[i] = -1
		for j := range m {
			g := p.agree(i, q, j)
			all, best = append(all, g), max(best, g)
		}
	}
	for g := best; g > unlike; g-- {
		for k, of := range all {
			if i, j := k/m, k%m; of == g && at[i] < 0 && !used[j] {
				at[i], grades[i], used[j] = j, g, true
			}
		}
	}
	return at, grades
}

// familyFirst are common family names that stand before the given name, folded.
var familyFirst = foldSet("Kim Park Pak Lee Choi Jung Kang Cho Yoon Jang Lim Han Shin Moon Ahn Hwang Song Xi Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Tang Deng Feng Jiang Qin Tsai Lai Nguyen Tran Le Pham Hoang Phan Vo Vu To Bui Do Ngo")

func foldSet(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[Fold(w)] = true
	}
	return m
}
