package names

import (
	"strings"
	"unicode/utf8"
)

// particles stand inside family names; spellings and use of them vary, so they are left out of the comparison.
var particles = map[string]bool{
	"de": true, "da": true, "di": true, "do": true, "dos": true, "das": true, "del": true, "dela": true, "der": true, "den": true, "du": true,
	"la": true, "le": true, "van": true, "von": true, "fon": true, "ter": true, "ten": true, "zu": true, "bin": true, "ben": true, "ibn": true,
	"bint": true, "y": true, "e": true, "al": true, "el": true, "dit": true,
}

var suffixes = map[string]string{"jr": "jr", "junior": "jr", "jnr": "jr", "sr": "sr", "senior": "sr", "snr": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}

// personWords are the folded words of a personal name, the given name first, without titles and particles, and its suffix.
// "Hale, John" becomes "John Hale".
func personWords(s string) (folded []string, suffix string) {
	_, s = SplitTitle(s)
	if last, first, ok := strings.Cut(s, ","); ok && first != "" {
		if suffixes[foldKey(first)] == "" {
			s = first + " " + last
		}
	}
	words := split(apartInitials(s))
	for len(words) > 1 && suffixes[words[len(words)-1]] != "" {
		suffix = suffixes[words[len(words)-1]]
		words = words[:len(words)-1]
	}
	folded = make([]string, 0, len(words))
	for i, w := range words {
		if f := foldWord(w); f != "" && (!particles[w] || i == len(words)-1) {
			folded = append(folded, f)
		}
	}
	if len(folded) == 0 {
		for _, w := range words {
			folded = append(folded, foldWord(w))
		}
	}
	return joinArabic(folded), suffix
}

// apartInitials puts blanks between initials: "J.K. Rowling", "JK Rowling".
func apartInitials(s string) string {
	if first, rest, ok := strings.Cut(s, " "); ok && len(first) == 2 && first == strings.ToUpper(first) && rest != strings.ToUpper(rest) && first[0] < utf8.RuneSelf && first[1] >= 'A' && first[1] <= 'Z' {
		s = first[:1] + " " + first[1:] + " " + rest
	}
	return strings.ReplaceAll(s, ".", ". ")
}

func foldKey(s string) string { return strings.Join(split(s), "") }

// grade says how two words of personal names agree.
type grade int

const (
	unlike grade = iota
	initial
	typo
	nickname
	spelling
	exact
)

// agree grades two folded words.
func agree(a, b string) grade {
	switch {
	case a == b:
		return exact
	case len(a) == 1 || len(b) == 1:
		if a[0] == b[0] {
			return initial
		}
	case alike(a, b):
		return spelling
	case nicknames()[[2]string{a, b}]:
		return nickname
	case misspelt(a, b, 5) && !(givenNames()[a] && givenNames()[b]):
		return typo
	}
	return unlike
}

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
		return matchSingle(p.words[0], q)
	case p.joined == q.joined:
		if len(p.words) == len(q.words) {
			return Same, "same words"
		}
		return Variant, "same letters"
	}
	return matchWords(p.words, q.words)
}

// matchSingle compares a single word with a name.
func matchSingle(w string, q *Parsed) (Score, string) {
	name := q.words
	last := name[len(name)-1]
	g := agree(w, last)
	switch {
	case len(name) == 1 && g == exact && len(w) > 1:
		return Same, "same word"
	case len(name) == 1 && g == spelling:
		return Variant, "spellings of one word: " + w + ", " + last
	case len(name) == 1:
		return None, "other words"
	case g >= spelling:
		return Short, "family name " + last
	case w == q.joined:
		return Variant, "same letters"
	case familyFirst[name[0]] && w == name[0]:
		return Short, "family name " + w
	}
	for _, n := range name[1 : len(name)-1] {
		if len(w) > 2 && agree(w, n) >= spelling {
			return Short, "one of the family names: " + n
		}
	}
	return None, "not the family name"
}

// matchWords compares two names of at least two words each, the shorter first.
func matchWords(p, q []string) (Score, string) {
	at, grades := align(p, q)
	weakest, order, typos := exact, true, 0
	for i, j := range at {
		if j < 0 {
			return None, "clash: " + p[i]
		}
		weakest = min(weakest, grades[i])
		if grades[i] == typo {
			typos++
		}
		order = order && (i == 0 || j > at[i-1])
	}
	first, last := grades[0], grades[len(p)-1]
	switch {
	case typos > 1, typos > 0 && len(p) != len(q):
		return None, "other words"
	case !order && len(p) == len(q) && weakest >= spelling && rotated(at) && !(givenNames()[p[0]] && givenNames()[p[len(p)-1]]):
		return Variant, "reversed"
	case !order && len(p) == 2 && at[0] == len(q)-1 && at[1] == 0 && weakest >= spelling && !givenNames()[p[0]]:
		return Variant, "reversed, without the middle name"
	case !order:
		return None, "other order"
	case last == initial, last == nickname:
		return None, "family name not given"
	case at[0] != 0:
		return None, "given name not given"
	case len(q) > len(p)+2:
		return None, "too much left out"
	case first == initial:
		return Short, "initial and family name " + p[len(p)-1]
	case len(q) > len(p) && at[len(p)-1] != len(q)-1:
		return Short, "without " + q[len(q)-1]
	case len(q) == len(p) && weakest == exact:
		return Same, "same words"
	}
	return Variant, why(weakest)
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
	return [...]string{"", "middle initial", "one letter differs", "short form of the given name", "spellings of the same words", "without the middle name"}[g]
}

// align pairs each word of p with the word of q that it agrees with best, one to one: its index in q, or -1, and the grade.
func align(p, q []string) ([]int, []grade) {
	at, grades, used := make([]int, len(p)), make([]grade, len(p)), make([]bool, len(q))
	all := make([]grade, 0, len(p)*len(q)) // of each pair
	for i, a := range p {
		at[i] = -1
		for _, b := range q {
			all = append(all, agree(a, b))
		}
	}
	for g := exact; g > unlike; g-- {
		for k, of := range all {
			if i, j := k/len(q), k%len(q); of == g && at[i] < 0 && !used[j] {
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
