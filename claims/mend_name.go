package claims

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// mendDateline hangs the place before the dash (“AMMAN, Jordan —”) on the sentence, out of the way of subjects.
func mendDateline(s *ud.Sentence) {
	dash := 0
	for i := 1; i < len(s.Tokens) && i < 12 && dash == 0; i++ {
		if f := s.Tokens[i].Form; f == "—" || f == "–" || f == "--" {
			dash = i
		}
	}
	if dash == 0 || dash+2 >= len(s.Tokens) || !capitals(s.Tokens[0].Form) {
		return
	}
	root := s.Root()
	if root < 0 {
		return
	}
	if root <= dash {
		main := -1
		for i := dash + 1; i < len(s.Tokens); i++ {
			if h := s.Tokens[i].Head; h >= 0 && h <= dash && (main < 0 || s.Tokens[i].UPOS == ud.VERB && s.Tokens[main].UPOS != ud.VERB) {
				main = i
			}
		}
		if main < 0 {
			return
		}
		s.Tokens[main].Head, s.Tokens[main].Deprel = ud.Root, "root"
		root = main
	}
	for i := range s.Tokens {
		if h := s.Tokens[i].Head; i != root && (i <= dash) != (h <= dash && h >= 0) {
			s.Tokens[i].Head = root
			if i <= dash {
				s.Tokens[i].Deprel = "parataxis"
			}
		}
	}
}

// capitals says whether a word of at least three letters is written in capitals.
func capitals(form string) bool {
	return len(form) >= 3 && form == strings.ToUpper(form) && form != strings.ToLower(form)
}

// mendAged makes an apposition of the age in “Ana Brenk, 71, …”, and gives “Lindqvist, 71, died” its subject, where the age between the commas
// kept the name from its verb.
func mendAged(s *ud.Sentence, i int) {
	t := &s.Tokens
	if i < 2 || i+1 >= len(*t) || (*t)[i].UPOS != ud.NUM || len((*t)[i].Form) > 3 || (*t)[i-1].Form != "," || (*t)[i+1].Form != "," && (*t)[i+1].Form != "." || (*t)[i-2].UPOS != ud.PROPN {
		return
	}
	name := i - 2
	for (*t)[name].Deprel.Is("flat", "compound") && (*t)[name].Head >= 0 && (*t)[name].Head < i {
		name = (*t)[name].Head
	}
	if h := (*t)[i].Head; h >= name && h < i && (*t)[i].Deprel.Is("amod", "nummod", "nmod", "flat") {
		hang(s, i, name, "appos")
	}
	if (*t)[i+1].Form != "," || i+2 >= len(*t) {
		return
	}
	v := verbAfter(s, i+1)
	if v >= 0 && (*t)[name].Head == v {
		(*t)[i].Head, (*t)[i].Deprel = name, "appos"
		return
	}
	if v < 0 || s.Child(v, "nsubj", "csubj", "expl") >= 0 || s.Within(v, name) && (*t)[v].Deprel == "acl:relcl" {
		return
	}
	if s.Within(v, name) { // the verb hung on the name: they change places
		(*t)[v].Head, (*t)[v].Deprel = (*t)[name].Head, (*t)[name].Deprel
	}
	(*t)[name].Head, (*t)[name].Deprel = v, "nsubj"
	if hasRelation(s, v, "aux:pass") {
		(*t)[name].Deprel = "nsubj:pass"
	}
	(*t)[i].Head, (*t)[i].Deprel = name, "appos"
}

// mendNames joins “between US President A and Russian | President B should …”, where the second name was taken for the
// subject and its adjective for the conjunct.
func mendNames(s *ud.Sentence, i int) {
	t := &s.Tokens[i]
	if t.UPOS != ud.ADJ && t.UPOS != ud.PROPN || !t.Deprel.Is("conj") || i+1 >= len(s.Tokens) || t.Head < 0 {
		return
	}
	n := i + 1
	for steps := 0; s.Tokens[n].Deprel.Is("compound", "amod", "nmod") && s.Tokens[n].Head > n && steps < 4; steps++ {
		n = s.Tokens[n].Head
	}
	v := s.Tokens[n].Head
	if n == i || s.Tokens[n].UPOS != ud.PROPN || !s.Tokens[n].Deprel.Is("nsubj") || v <= n || s.Child(v, "nsubj") == n {
		return
	}
	s.Tokens[n].Head, s.Tokens[n].Deprel = t.Head, "conj"
	for c := range s.Tokens {
		if s.Tokens[c].Head == i {
			s.Tokens[c].Head = n
		}
	}
	t.Head, t.Deprel = n, "amod"
}

// mendCompound makes “U.S. | Special Envoy”, read as a name with an object or of two parts though the second has an adjective of its
// own, one noun phrase, whose head is the last.
func mendCompound(s *ud.Sentence, i int) {
	h := s.Tokens[i].Head
	if h < 0 || h >= i || s.Tokens[h].UPOS != ud.PROPN || !nominalToken(&s.Tokens[i]) {
		return
	}
	if own := s.Child(i, "amod"); !s.Tokens[i].Deprel.Is("obj") && (!s.Tokens[i].Deprel.Is("flat") || own <= h || own >= i) {
		return
	}
	for k := h + 1; k < i; k++ {
		if u := s.Tokens[k].UPOS; u != ud.ADJ && u != ud.NOUN && u != ud.PROPN {
			return
		}
	}
	hang(s, i, s.Tokens[h].Head, s.Tokens[h].Deprel)
	hang(s, h, i, "compound")
	for k := range s.Tokens {
		if s.Tokens[k].Head == h && k != i {
			s.Tokens[k].Head = i
		}
	}
}

// mendLoose hangs a name that was hung on a comma on the noun phrase before it: “the envoy to the East | , Ana Reis”.
func mendLoose(s *ud.Sentence, i int) {
	h := s.Tokens[i].Head
	if h <= 0 || h >= i || s.Tokens[h].UPOS != ud.PUNCT || s.Tokens[i].UPOS != ud.PROPN {
		return
	}
	top := h - 1
	for steps := 0; steps < len(s.Tokens); steps++ {
		up := s.Tokens[top].Head
		if up < 0 || up >= h || !nominalToken(&s.Tokens[up]) {
			break
		}
		top = up
	}
	if nominalToken(&s.Tokens[top]) {
		hang(s, i, top, "appos")
	}
}

// mendHolder hangs a name on the office before it, “the envoy to the East, | Ana Reis”, that was hung on what the office is for. The
// token at i is the name.
func mendHolder(s *ud.Sentence, i int) {
	t := s.Tokens
	h := t[i].Head
	if !t[i].Deprel.Is("appos") || t[i].UPOS != ud.PROPN || h < 0 || h >= i || !t[h].Deprel.Is("nmod") || s.Child(h, "case") < 0 || s.Child(i, "case", "det") >= 0 {
		return
	}
	if n := t[h].Head; n >= 0 && n < h && names.IsOffice(t[n].Form) && comma(s, h+1, i) && names.IsGiven(t[i].Form) {
		hang(s, i, n, "appos")
	}
}

// mendPart takes into a name the word of it that is no noun elsewhere: “Teller | United hired him”.
func mendPart(s *ud.Sentence, i int) {
	t := s.Tokens
	if i == 0 || t[i].XPOS != "NNP" || t[i].UPOS == ud.PROPN || t[i-1].UPOS != ud.PROPN && t[i-1].XPOS != "NN" || !t[i-1].SpaceAfter {
		return
	}
	first, _ := utf8.DecodeRuneInString(t[i-1].Form)
	if !unicode.IsUpper(first) || !t[i].Deprel.Is("advmod", "amod", "acl", "advcl") || t[i].Head <= i+1 && t[i].Deprel.Is("amod") {
		return
	}
	head := i - 1
	if t[head].Deprel.Is("flat") && t[head].Head >= 0 && t[head].Head < head {
		head = t[head].Head
	}
	hang(s, i, head, "flat")
	t[i-1].UPOS, t[i].UPOS = ud.PROPN, ud.PROPN
}
