// Package names tells whether two names name the same person, organization or place, across spellings, transliterations,
// short forms and titles, splits titles and offices from names, and takes offices apart to compare them. It knows the words of names only: that two people share
// a name it cannot tell.
package names

// Kind is what a name names.
type Kind uint8

// The kinds of name.
const (
	Person Kind = iota
	Organization
	Place
)

// Score is how well two names agree. The order is that of the evidence.
type Score int

// The scores.
const (
	// None: they clash, have nothing in common, or it is doubtful.
	None Score = iota
	// Short: one can be a short form of the other, so that both are the same where only one bearer of the name is in
	// question: "Lavrov" and "Sergei Lavrov", "Chatham House" and "Chatham House Research Centre".
	Short
	// Variant: two forms of one full name: "Yury Gagarin" and "Yuri Gagarin", "IMF" and "International Monetary Fund".
	Variant
	// Same: the same words but for case, punctuation, titles and legal forms.
	Same
)

// Match compares two names of one kind and says why it scores them so. It is symmetric. Doubt means [None]: in particular
// given names that clash ("John Hale", "Mary Hale").
func Match(kind Kind, a, b string) (score Score, why string) {
	return Parse(kind, a).Match(Parse(kind, b))
}

// maxName and maxWords bound the work on what cannot be a name: its bytes and blanks.
const maxName, maxWords = 200, 20
