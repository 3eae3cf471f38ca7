package compare

import "github.com/gainsay-go/gainsay/compare/internal/lexicon"

// itself is who contradicts an earlier word of its own: a speaker in two documents, or an outlet that asserts both itself on two days.
// It is empty where two differ.
func (p *pair) itself() string {
	x, y := p.a.Document, p.b.Document
	switch {
	case x == y:
		return ""
	case p.a.speaker != nil || p.b.speaker != nil:
		if p.a.speaker == p.b.speaker && p.a.speaker.named() {
			return p.a.speaker.Name
		}
	case p.a.Statement() == nil && p.b.Statement() == nil && x.Source != "" && x.Source == y.Source && !x.Published.Equal(y.Published):
		return x.Source
	}
	return ""
}

// announced says whether the later of two reports says itself that what the earlier says holds no more, and by which words: “changed his
// mind”, “brought forward”.
func (p *pair) announced() (word string, ok bool) {
	x, y := p.a.Document.Published, p.b.Document.Published
	switch {
	case x.IsZero() || y.IsZero() || x.Equal(y):
		return "", false
	case x.After(y):
		word = lexicon.Change(p.a.sentence)
	default:
		word = lexicon.Change(p.b.sentence)
	}
	return word, word != ""
}
