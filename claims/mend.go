package claims

import "github.com/gainsay-go/gainsay/claims/ud"

// mend repairs, in a parsed sentence, attachments that statistical parsers get wrong often and that turn claims round.
// What is no tree, or would be none any more, stays as it is.
func mend(s *ud.Sentence) {
	if !isTree(s) {
		return
	}
	before := attachments(s)
	mendDateline(s)
	for i := range s.Tokens {
		mendPossessor(s, i)
		mendStranded(s, i)
		mendAdjectiveActing(s, i)
		mendCompound(s, i)
		mendHedge(s, i)
		mendCount(s, i)
		mendDay(s, i)
		mendMonth(s, i)
		mendWorth(s, i)
		mendLoose(s, i)
		mendHolder(s, i)
		mendPart(s, i)
		mendAged(s, i)
		mendSubordinate(s, i)
		mendRelative(s, i)
		mendReduced(s, i)
		mendOpening(s, i)
		mendPerfect(s, i)
		mendAuxiliary(s, i)
		mendHollow(s, i)
		mendTitled(s, i)
		mendBeside(s, i)
		mendActive(s, i)
		mendParticiple(s, i)
		mendWhose(s, i)
		mendWhom(s, i)
		mendWeekday(s, i)
	}
	for i := range s.Tokens {
		mendNames(s, i)
		mendSubjects(s, i)
		mendInverted(s, i)
		mendAmong(s, i)
		mendDid(s, i)
		mendPair(s, i)
		mendThen(s, i)
		mendParticle(s, i)
		mendPhrasal(s, i)
		mendFinite(s, i)
		mendInterrupted(s, i)
		mendStray(s, i)
		mendGerund(s, i)
		mendSince(s, i)
		mendControl(s, i)
		mendRecipient(s, i)
		mendGoal(s, i)
		mendWhen(s, i)
		mendRange(s, i)
		mendResult(s, i)
		mendList(s, i)
		mendSoon(s, i)
		mendByTheTime(s, i)
		mendSooner(s, i)
		mendMarked(s, i)
		mendOnlyThen(s, i)
		mendAnything(s, i)
		mendFar(s, i)
		mendStance(s, i)
		mendAhead(s, i)
		mendFollowing(s, i)
		mendSpeech(s, i)
		mendAccording(s, i)
		mendAside(s, i)
		mendAsked(s, i)
		mendWhich(s, i)
	}
	if !isTree(s) {
		for i, a := range before {
			hang(s, i, a.head, a.rel)
		}
	}
}

// attachment is where a token hangs.
type attachment struct {
	head int
	rel  ud.Deprel
}

func attachments(s *ud.Sentence) []attachment {
	out := make([]attachment, len(s.Tokens))
	for i := range s.Tokens {
		out[i] = attachment{s.Tokens[i].Head, s.Tokens[i].Deprel}
	}
	return out
}

// isTree says whether every token hangs on the one root.
func isTree(s *ud.Sentence) bool {
	roots := 0
	for i := range s.Tokens {
		if s.Tokens[i].Head == ud.Root {
			roots++
		}
		h := i
		for steps := 0; h >= i && h < len(s.Tokens) && steps < len(s.Tokens); steps++ { // those before i are known to hang on a root
			h = s.Tokens[h].Head
		}
		if h >= i || h < ud.Root {
			return false
		}
	}
	return roots == 1
}

// verbAfter is the finite verb right after the phrase that ends with n, but for adverbs and auxiliaries, or -1.
func verbAfter(s *ud.Sentence, n int) int {
	finite := false
	for v := n + 1; v < len(s.Tokens); v++ {
		t := &s.Tokens[v]
		switch {
		case t.UPOS == ud.VERB:
			if finite = finite || t.Feats.Get("VerbForm") == "Fin"; finite {
				return v
			}
			return -1
		case t.UPOS == ud.AUX:
			finite = finite || t.Feats.Get("VerbForm") == "Fin"
		case t.UPOS == ud.ADV, t.Deprel.Is("flat"), t.UPOS == ud.PART:
		default:
			return -1
		}
	}
	return -1
}

// governor is the verb above token i, or -1.
func governor(s *ud.Sentence, i int) int {
	for steps := 0; i >= 0 && i < len(s.Tokens) && steps < len(s.Tokens); steps++ {
		i = s.Tokens[i].Head
		if i >= 0 && i < len(s.Tokens) && s.Tokens[i].UPOS == ud.VERB {
			return i
		}
	}
	return -1
}

func hasRelation(s *ud.Sentence, head int, rel ud.Deprel) bool {
	for i := range s.Tokens {
		if s.Tokens[i].Head == head && s.Tokens[i].Deprel == rel {
			return true
		}
	}
	return false
}

// mendSubjects joins two subjects of one verb into one: “the investment fund | Larkfield intends …”, “the envoy, | Ana Reis, met …”.
func mendSubjects(s *ud.Sentence, i int) {
	t := s.Tokens
	if t[i].UPOS != ud.PROPN || !t[i].Deprel.Is("nsubj") {
		return
	}
	if first := s.Child(t[i].Head, "nsubj"); first >= 0 && first < i-1 && t[i-1].Form == "," && !relative(&t[first]) {
		t[i].Head, t[i].Deprel = first, "appos"
		return
	}
	if i == 0 || t[i-1].UPOS != ud.NOUN || t[i-1].Head != t[i].Head || !t[i-1].Deprel.Is("nsubj") {
		return
	}
	for c := range t {
		if t[c].Head == i-1 {
			t[c].Head = i
		}
	}
	t[i-1].Head, t[i-1].Deprel = i, "nmod:desc"
}
