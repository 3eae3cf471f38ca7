// Package names tells whether two names name the same person, organization or place, across spellings, transliterations, short
// forms and titles; how two names are related without being the same; it splits titles and offices from names, and takes offices
// apart to compare them. It knows the words of names only: that two people share a name it cannot tell.
//
// # Matching
//
// [Match] grades two names of one kind and gives its reason. Where many names are held against each other, [Parse] takes each
// apart once.
//
//	Same      Sergei Lavrov, Foreign Minister Sergey Lavrov     the same words, transliterated alike
//	Variant   Bill Carter, William Carter; IMF, International Monetary Fund      two forms of one full name
//	Short     Lavrov, Sergei Lavrov      one may be short for the other, if there is nobody else of that name
//	Doubtful  Larsen, Larson      perhaps one name misspelt, perhaps two
//	None      John Hale, Mary Hale      a clash, or nothing in common
//
// Only Same and Variant are reason enough to merge two names, Short only where one bearer is in question, Doubtful never: it is
// for those who want to look for themselves, or have other evidence. A clash of given names is None whatever the family
// names, as are two suffixes (Jr., Sr.), two numbers (Fund I, Fund II), two countries, and a woman's form of a man's name
// (Petrov, Petrova).
//
// People. Titles, particles (van, de, al-, bin) and the suffix that one name lacks do not count; hyphens are blanks. Initials
// agree with names, short forms and neighbouring languages' forms with given names (Bill, William; Volodymyr, Vladimir).
// A middle name or a patronymic may be missing, the family name may stand first, and it may stand alone.
//
// Organizations. Legal forms (Co., GmbH, OAO), articles and prepositions do not count; numbers may be words or digits; an acronym
// agrees with the initials, the first words of a long name are its short form unless they are general (National Bank) or
// what follows is a country.
//
// Places. Countries agree by their codes, cities by a table of exonyms (Kyiv, Kiev) and by spelling. A capital is not its country:
// [Relate] tells what stands for or lies in what.
//
// # Spelling
//
// Words are first folded (see [Fold]), which levels the common equivalences of transliteration. What then differs is priced by
// how often the same difference stands between two spellings of one name and between two names, counted over transliterations
// of Russian and Arabic names (package internal/spelling). Below one line a difference is a variant, below another it is doubtful.
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
	// None: they clash or have nothing in common.
	None Score = iota
	// Doubtful: perhaps one name, misspelt or spelt as it seldom is, perhaps two. It is never enough to take them for one.
	Doubtful
	// Short: one can be a short form of the other, so that both are the same where only one bearer of the name is in
	// question: "Lavrov" and "Sergei Lavrov", "Chatham House" and "Chatham House Research Centre".
	Short
	// Variant: two forms of one full name: "Bashar al-Assad" and "Bachar el-Assad", "IMF" and "International Monetary Fund".
	Variant
	// Same: the same words but for case, punctuation, titles, legal forms and common transliteration: "Yury" and "Yuri".
	Same
)

// Match compares two names of one kind and says why it scores them so. It is symmetric. Given names that clash ("John Hale", "Mary
// Hale") are [None], a difference that may be a slip of the pen is [Doubtful].
func Match(kind Kind, a, b string) (score Score, why string) {
	return Parse(kind, a).Match(Parse(kind, b))
}

// maxName and maxWords bound the work on what cannot be a name: its bytes and blanks.
const maxName, maxWords = 200, 20
