package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// mendPossessor makes an apposition of the name in “its president, | Ana Reis, told …” and “whose director, | Ana Reis, wept”, and gives the
// verb behind it its subject. The token at i is the noun.
func mendPossessor(s *ud.Sentence, i int) {
	t := s.Tokens
	owner := s.Child(i, "nmod")
	if t[i].UPOS != ud.NOUN || owner < 0 || owner >= i || t[owner].Deprel != "nmod:poss" || t[owner].UPOS != ud.PRON || i+3 >= len(t) || t[i+1].Form != "," || t[i+2].UPOS != ud.PROPN {
		return
	}
	end := i + 2
	for end+1 < len(t) && t[end+1].UPOS == ud.PROPN {
		end++
	}
	if end+1 >= len(t) || t[end+1].Form != "," {
		return
	}
	name := -1 // its head
	for k := i + 2; k <= end; k++ {
		if h := t[k].Head; h < i+2 || h > end {
			if name >= 0 {
				hang(s, k, name, "flat")
				continue
			}
			name = k
		}
	}
	if name < 0 {
		return
	}
	if s.Within(i, name) {
		t[i].Head, t[i].Deprel = t[name].Head, t[name].Deprel
	}
	hang(s, name, i, "appos")
	v := verbAfter(s, end+1)
	if w := end + 2; v < 0 && w+1 < len(t) && t[w].UPOS == ud.VERB && t[w].XPOS == "VBN" && s.Child(w, "aux") < 0 && t[w+1].Form != "," && t[w+1].Form != "by" { // “whose owner, Ana Reis, | resigned”
		pastTense(&t[w])
		v = w
	}
	if v < 0 || s.Child(v, "nsubj", "csubj", "expl") >= 0 || s.Within(i, v) {
		return
	}
	whose := strings.EqualFold(t[owner].Form, "whose")
	switch {
	case whose && owner >= 2 && t[owner-1].Form == "," && nominalToken(&t[owner-2]):
		head := owner - 2
		for up := t[head].Head; up >= 0 && up < owner && !t[up].Deprel.Is("acl") && nominalToken(&t[up]) && t[head].Deprel.Is("flat", "compound"); up = t[head].Head {
			head = up
		}
		if s.Within(head, v) {
			return
		}
		hang(s, v, head, "acl:relcl")
	case whose || s.Within(v, i):
		return
	}
	hang(s, i, v, "nsubj")
	if hasRelation(s, v, "aux:pass") {
		t[i].Deprel = "nsubj:pass"
	}
	if w := t[v].Head; !whose && v > i && w >= 0 && w < i && t[v].Deprel.Is("conj", "parataxis") && s.Child(v, "cc") < 0 { // what is said stands before it
		up, rel := t[w].Head, t[w].Deprel
		hang(s, v, up, rel)
		hang(s, w, v, "ccomp")
	}
}

// mendStranded makes a particle of the preposition before the agent of a passive: “was looked | at | by a vet”.
func mendStranded(s *ud.Sentence, i int) {
	t := s.Tokens
	if i == 0 || i+1 >= len(t) || t[i].UPOS != ud.ADP || t[i-1].UPOS != ud.VERB || !strings.EqualFold(t[i+1].Form, "by") || !hasRelation(s, i-1, "aux:pass") || !t[i].Deprel.Is("case") || t[i].Head < i {
		return
	}
	hang(s, i, i-1, "compound:prt")
}

// mendAdjectiveActing gives “let the 34-year-old | go”, “saw the accused | leave” their object, where the bare verb took the article.
func mendAdjectiveActing(s *ud.Sentence, i int) {
	t := s.Tokens
	if t[i].UPOS != ud.VERB || !t[i].Deprel.Is("xcomp", "ccomp") || i == 0 || t[i-1].Head != i || !t[i-1].Deprel.Is("amod", "advmod") || t[i-1].UPOS != ud.ADJ {
		return
	}
	det := s.Child(i, "det")
	if det < 0 || det >= i-1 || t[i].Head >= det || t[i].Head < 0 {
		return
	}
	hang(s, det, i-1, "det")
	hang(s, i-1, t[i].Head, "obj")
}
