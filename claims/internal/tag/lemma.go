package tag

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// lemmatizer gives the lemma of a form whose part of speech is known: from a table of words, else, for inflected forms, from a
// lexicon of irregular ones, else by the edit that the longest known ending of the form calls for.
type lemmatizer struct {
	words     map[string]string // XPOS, blank, form
	irregular map[string]string // UPOS, blank, form
	edits     edits
}

// edits are by XPOS and ending of the folded form.
type edits map[string]map[string]edit

func (e edits) set(xpos, ending string, x edit) {
	if e[xpos] == nil {
		e[xpos] = map[string]edit{}
	}
	e[xpos][ending] = x
}

// edit takes cut bytes off the end and adds some.
type edit struct {
	cut int
	add string
}

const longestEnding = 6

// lemma takes the form as keyOf gives it. An inflected verb whose lemma is no verb is looked up anew: treebanks have slips
// ("fled" as a form of "flead"), and endings alone do not tell "braked" from "chaired". So is one of a verb that would have doubled its
// last consonant: "fined" is not of "fin".
func (l *lemmatizer) lemma(form string, upos ud.UPOS, xpos string) string {
	lemma := l.learnt(form, upos, xpos)
	if upos != ud.VERB || words()[lemma]&verb != 0 && !(doubles(lemma) && words()[lemma+"e"]&verb != 0 && form == lemma+endingOf(xpos)) {
		return lemma
	}
	if i, ok := l.irregular[string(upos)+" "+form]; ok {
		return i
	}
	if v := regularVerb(form, xpos); v != "" {
		return v
	}
	return lemma
}

// learnt is the lemma by the tables made from the treebank.
func (l *lemmatizer) learnt(form string, upos ud.UPOS, xpos string) string {
	if lemma, ok := l.words[xpos+" "+form]; ok {
		return lemma
	}
	if inflected(xpos) {
		if lemma, ok := l.irregular[string(upos)+" "+form]; ok {
			return lemma
		}
	}
	low := form
	if keepsCase(xpos) {
		low = strings.ToLower(form)
	}
	of := l.edits[xpos]
	for n := longestEnding; n >= 0; n-- {
		if e, ok := of[linear.Suffix(low, n)]; ok && e.cut < len(form) {
			return form[:len(form)-e.cut] + e.add
		}
	}
	return form
}

// keyOf is the form as the tables have it: folded, but plain where the lemma keeps its capitals.
func keyOf(form, folded, xpos string) string {
	if keepsCase(xpos) {
		return plain(form)
	}
	return folded
}

// inflected says whether a Penn tag is that of an inflected form, so that the lemma may be another word.
func inflected(xpos string) bool {
	switch xpos {
	case "NNS", "VBD", "VBN", "VBG", "VBZ", "JJR", "JJS", "RBR", "RBS":
		return true
	}
	return false
}

// keepsCase says whether lemmas of this Penn tag keep the capitals of the form.
func keepsCase(xpos string) bool {
	switch xpos {
	case "NNP", "NNPS", "ADD", "FW", "SYM", "LS", "GW", "AFX":
		return true
	}
	return false
}

// editOf is what leads from a form to its lemma.
func editOf(form, lemma string) edit {
	n := 0
	for n < len(form) && n < len(lemma) && form[n] == lemma[n] {
		n++
	}
	for n > 0 && (n < len(form) && !utf8.RuneStart(form[n]) || n < len(lemma) && !utf8.RuneStart(lemma[n])) {
		n--
	}
	return edit{len(form) - n, lemma[n:]}
}

// Irregular is a form that no rule explains, from a lexicon.
type Irregular struct {
	Lemma, Form string
	UPOS        ud.UPOS
}

// buildLemmas makes the table of the lemmatizer from the words of the treebank and the lexicon.
func buildLemmas(sents []ud.Sentence, irregular []Irregular) []byte {
	l := &lemmatizer{words: map[string]string{}, irregular: map[string]string{}}
	for _, r := range irregular {
		l.irregular[string(r.UPOS)+" "+r.Form] = r.Lemma
	}
	seen, endings := counter{}, counter{}
	types := map[string]bool{}
	for i := range sents {
		for j := range sents[i].Tokens {
			t := &sents[i].Tokens[j]
			form, lemma := keyOf(t.Form, fold(t.Form), t.XPOS), plain(t.Lemma)
			if lemma == "_" || lemma == "" || strings.ContainsAny(form+lemma, " \t\n") {
				continue
			}
			seen.add(string(t.UPOS)+" "+t.XPOS+" "+form, lemma)
			typ := t.XPOS + " " + form + " " + lemma
			if regularly(t) && !types[typ] && l.irregular[string(t.UPOS)+" "+form] == "" {
				countEndings(endings, t.XPOS, form, lemma)
			}
			types[typ] = true
		}
	}
	l.edits = pruneEdits(endings)
	l.learn(seen)
	return l.table()
}

// regularly says whether a token is spelled as usual.
func regularly(t *ud.Token) bool {
	return t.Feats.Get("Typo") == "" && t.Feats.Get("Abbr") == "" && t.Feats.Get("Style") == ""
}

func countEndings(endings counter, xpos, form, lemma string) {
	e, low := editOf(form, lemma), strings.ToLower(form)
	for n := 0; n <= longestEnding && (n == 0 || len(linear.Suffix(low, n-1)) < len(low)); n++ {
		endings.add(xpos+" "+linear.Suffix(low, n), strconv.Itoa(e.cut)+"\t"+e.add)
	}
}

// pruneEdits keeps an ending where it was seen often enough and says something else than the longest shorter ending kept.
func pruneEdits(endings counter) edits {
	keys := make([]string, 0, len(endings))
	for k := range endings {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if len(keys[i]) != len(keys[j]) {
			return len(keys[i]) < len(keys[j])
		}
		return keys[i] < keys[j]
	})
	kept := edits{}
	for _, k := range keys {
		best, n := endings.best(k)
		xpos, end, _ := strings.Cut(k, " ")
		if end != "" && (n < 2 || 3*n < 2*endings.total(k)) {
			continue
		}
		cut, add, _ := strings.Cut(best, "\t")
		c, _ := strconv.Atoi(cut)
		e := edit{c, add}
		if c > len(end) && end != "" || inherited(kept[xpos], end) == e {
			continue
		}
		if end == "" && c > 0 {
			e = edit{} // it may not fit a form
		}
		kept.set(xpos, end, e)
	}
	return kept
}

// inherited is the edit of the longest shorter ending.
func inherited(of map[string]edit, end string) edit {
	for n := utf8.RuneCountInString(end) - 1; n >= 0; n-- {
		if e, ok := of[linear.Suffix(end, n)]; ok {
			return e
		}
	}
	return edit{}
}

// learn adds the words whose usual lemma is another than the rules give.
func (l *lemmatizer) learn(seen counter) {
	keys := make([]string, 0, len(seen))
	for k := range seen {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	count := map[string]int{}
	for _, k := range keys {
		f := strings.SplitN(k, " ", 3)
		lemma, n := seen.best(k)
		if upos, xpos, form := ud.UPOS(f[0]), f[1], f[2]; n > count[xpos+" "+form] && (n > 1 || inflected(xpos)) && lemma != l.learnt(form, upos, xpos) {
			l.words[xpos+" "+form], count[xpos+" "+form] = lemma, n
		}
	}
}

// table has lines W, XPOS, form, lemma; I, UPOS, form, lemma; E, XPOS, ending, cut, add.
func (l *lemmatizer) table() []byte {
	var lines []string
	for kind, m := range map[string]map[string]string{"W": l.words, "I": l.irregular} {
		for k, v := range m {
			pos, form, _ := strings.Cut(k, " ")
			lines = append(lines, kind+"\t"+pos+"\t"+form+"\t"+v)
		}
	}
	for xpos, of := range l.edits {
		for end, e := range of {
			lines = append(lines, fmt.Sprintf("E\t%s\t%s\t%d\t%s", xpos, end, e.cut, e.add))
		}
	}
	sort.Strings(lines)
	return []byte(strings.Join(lines, "\n"))
}

func readLemmatizer(table []byte) (*lemmatizer, error) {
	l := &lemmatizer{words: map[string]string{}, irregular: map[string]string{}, edits: edits{}}
	for line := range strings.Lines(string(table)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		switch {
		case len(f) == 4 && f[0] == "W":
			l.words[f[1]+" "+f[2]] = f[3]
		case len(f) == 4 && f[0] == "I":
			l.irregular[f[1]+" "+f[2]] = f[3]
		case len(f) == 5 && f[0] == "E":
			cut, err := strconv.Atoi(f[3])
			if err != nil || cut < 0 {
				return nil, fmt.Errorf("tag: lemma line %q", line)
			}
			l.edits.set(f[1], f[2], edit{cut, f[4]})
		default:
			return nil, fmt.Errorf("tag: lemma line %q", line)
		}
	}
	return l, nil
}
