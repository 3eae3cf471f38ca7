package names

import (
	"strings"
	"testing"
)

// The constructs that names vary by, each with the grade that it gives and a near miss.
func TestMatchConstructs(t *testing.T) {
	tests := []struct {
		kind Kind
		a, b string
		want Score
		why  string
	}{
		// Transliteration and spelling.
		{Person, "Muammar Gaddafi", "Moammar Kadhafi", Variant, "a spelling of the table"},
		{Person, "Wassyl Schewtschenko", "Vasyl Shevchenko", Same, "German and English"},
		{Person, "Volodymyr Hale", "Vladimir Hale", Variant, "Ukrainian and Russian form of the given name"},
		{Person, "Serhiy Petrenko", "Sergei Petrenko", Variant, "g and h"},
		{Person, "Hussein Rashid", "Husayn Rashed", Variant, "Arabic vowels"},
		{Person, "Angela Merkel", "Angela Merbel", Variant, "one letter of a long name"},
		{Person, "Abdel Fattah Sirri", "Abdel Fattah Sisi", Doubtful, "one letter of a short family name"},
		{Person, "Larsen", "Larson", Doubtful, "single words: Danish and Swedish, or two families"},
		{Person, "Clark", "Clarke", Doubtful, "a letter more at the end"},
		{Person, "Hasen Sakir", "Hassan Shaker", Doubtful, "both words differ and corroborate each other"},
		{Person, "Kim Jong On", "Kim Jong Un", Doubtful, "a vowel of a syllable"},
		{Person, "Kim Song Min", "Kim Song Chol", None, "another syllable"},
		{Person, "Mark Zuckermann", "Mark Zuckerberg", None, "another end of the family name"},
		{Person, "Brandt", "Brauer", None, "two letters of six are shared"},
		{Person, "Novak", "Novakova", None, "husband and wife"},
		{Person, "Rudenski", "Rudenskaya", None, "husband and wife"},
		{Person, "Gabriel Rossi", "Gabriele Rossi", None, "a woman's and a man's given name are unlike to us"},
		{Person, "Larry Hale", "Harry Hale", None, "two known given names one letter apart"},
		{Person, "Бараш Сергей", "Sergey Barash", Variant, "Cyrillic, family name first"},
		{Person, "Νίκος Παππάς", "Nikos Pappas", Same, "Greek"},
		{Person, "ბარაკ ობამა", "Barak Obama", Same, "Georgian"},
		{Person, "Ig0r Sech1n", "Igor Sechin", Same, "digits for letters"},
		// Initials.
		{Person, "J.-C. Juncker", "Jean-Claude Juncker", Short, "initials of both parts"},
		{Person, "C. Michel", "Charles Michel", Short, "the written letter counts, not its sound"},
		{Person, "Yu. Ushakov", "Yuri Ushakov", Short, "one Cyrillic letter"},
		{Person, "John F. Hale", "John Frederick Hale", Variant, "middle initial"},
		{Person, "J. Hale", "Peter Hale", None, "another initial"},
		// Nicknames.
		{Person, "Bill Carter", "William Carter", Variant, "short form"},
		{Person, "Bill Carter", "Robert Carter", None, "of another name"},
		// Hyphens, particles, suffixes.
		{Person, "Anna-Lena Reis", "Anna Lena Reis", Same, "hyphen"},
		{Person, "AnnaLena Reis", "Anna Lena Reis", Variant, "written as one"},
		{Person, "Ludwig van Beek", "Ludwig Beek", Same, "particle left out"},
		{Person, "Hassan al-Bakri", "Hassan Bakri", Same, "Arabic article left out"},
		{Person, "Hassan el-Bakri", "Hassan al Bakri", Same, "el and al"},
		{Person, "bin Salman Mohammed", "Mohammed bin Salman", Same, "patronymic first"},
		{Person, "John Hale III", "John Hale", Same, "suffix left out"},
		{Person, "John Hale III", "John Hale Jr.", None, "suffixes clash"},
		// Order, parts of names.
		{Person, "HALE, John", "John Hale", Same, "family name first, with a comma"},
		{Person, "Shevchenko Taras Hryhorovych", "Taras Shevchenko", Variant, "family name first, without the patronymic"},
		{Person, "Ali Hassan", "Hassan Ali", None, "two given names: two people"},
		{Person, "García Márquez", "Gabriel García Márquez", Short, "both family names"},
		{Person, "Gabriel García", "Gabriel García Márquez", Short, "the first of two family names"},
		{Person, "Lavrov", "Sergei Viktorovich Lavrov", Short, "family name alone"},
		{Person, "Sergei", "Sergei Lavrov", None, "given name alone"},
		{Person, "Lawrow", "Sergei Lavrov", Short, "family name alone, in German"},
		{Person, "Lukaschenkow", "Alexander Lukashenko", Doubtful, "family name alone, perhaps misspelt"},
		// Titles.
		{Person, "Chancellor Anna Reis", "Dr Anna Reis", Same, "titles stripped"},
		{Person, "Bishop", "Julie Bishop", Short, "a title that is a family name is kept"},
		// Organizations.
		{Organization, "IMF", "International Monetary Fund (IMF)", Variant, "acronym in brackets"},
		{Organization, "International Monetary Fund (IMF)", "International Monetary Fund", Same, "acronym in brackets left out"},
		{Organization, "Nato", "North Atlantic Treaty Organization", Variant, "acronym as a word"},
		{Organization, "DOJ", "U.S. Department of Justice", Variant, "acronym without the country"},
		{Organization, "UNHCR", "UN High Commissioner for Refugees", Variant, "acronym with the owner"},
		{Organization, "Justice Department", "Department of Justice", Variant, "the other way round"},
		{Organization, "SiemensAG", "Siemens", Same, "legal form written on"},
		{Organization, "OAO Gazprom", "Gazprom", Same, "legal form in front"},
		{Organization, "Amazon.com Inc", "Amazon", Same, "web address"},
		{Organization, "Hizballah", "Hezbollah", Variant, "transliteration"},
		{Organization, "Glenmore plc", "Glencore plc", Doubtful, "one letter"},
		{Organization, "Brigade Forty-Four", "Brigade 44", Same, "number in words"},
		{Organization, "Apollo Fund II", "Apollo Fund III", None, "numbers clash"},
		{Organization, "Apollo Fund", "Apollo Fund II", Doubtful, "one has no number"},
		{Organization, "State Grid of Chile", "State Grid of China", None, "countries clash"},
		// Places.
		{Place, "Darnah", "Derna", Doubtful, "transliteration of a short name"},
		{Place, "Saint-Denis", "St Denis", Same, "abbreviation, hyphen"},
		{Place, "Iran", "Iraq", None, "two countries, one letter"},
		{Place, "Geneva", "Switzerland", None, "containment is no identity"},
	}
	for _, tt := range tests {
		if got, why := Match(tt.kind, tt.a, tt.b); got != tt.want {
			t.Errorf("%s: Match(%q, %q) = %d (%s), want %d", tt.why, tt.a, tt.b, got, why, tt.want)
		}
	}
}

// What changes nothing about a name changes nothing about a match.
func TestMatchMetamorphic(t *testing.T) {
	pairs := []struct {
		kind Kind
		a, b string
	}{
		{Person, "Volodymyr Zelensky", "Zelenskyy"}, {Person, "Sergei Lavrov", "Serge Lavrov"}, {Person, "Ana Reis", "Maria Reis"},
		{Person, "Jean-Claude Juncker", "J.-C. Juncker"}, {Person, "Larsen", "Larson"}, {Person, "William Carter", "Bill Carter"},
		{Organization, "Boeing Co.", "Boeing"}, {Organization, "Glenmore plc", "Glencore plc"}, {Organization, "World Bank", "World Health Organization"},
		{Place, "Kyiv", "Kiev"}, {Place, "Derna", "Darnah"}, {Place, "Geneva", "Genoa"},
	}
	changes := map[string]func(string) string{
		"blanks":      func(s string) string { return "  " + strings.ReplaceAll(s, " ", "  ") + " " },
		"lower case":  strings.ToLower,
		"upper case":  strings.ToUpper,
		"diacritics":  strings.NewReplacer("a", "á", "e", "ë", "o", "ô", "n", "ñ").Replace,
		"quotes":      func(s string) string { return "“" + s + "”" },
		"apostrophes": strings.NewReplacer("ra", "r’a", "en", "e'n").Replace,
	}
	for _, p := range pairs {
		want, _ := Match(p.kind, p.a, p.b)
		for name, change := range changes {
			for _, q := range [][2]string{{change(p.a), p.b}, {p.a, change(p.b)}, {p.b, change(p.a)}, {change(p.a), change(p.b)}} {
				if got, why := Match(p.kind, q[0], q[1]); got != want {
					t.Errorf("%s: Match(%q, %q) = %d (%s), but %d for %q and %q", name, q[0], q[1], got, why, want, p.a, p.b)
				}
			}
		}
	}
}

// A row of the table of spellings is there because no rule makes the two alike.
func TestSpellingsNeeded(t *testing.T) {
	rows(spellingsTSV, func(c []string) {
		for _, other := range strings.Fields(c[1]) {
			if alike(Fold(c[0]), Fold(other)) {
				t.Errorf("%s and %s are alike without the table", c[0], other)
			}
			if got, why := Match(Person, "Leonid "+c[0], "Leonid "+other); got != Variant {
				t.Errorf("Match of %s and %s = %d, %s, want a variant", c[0], other, got, why)
			}
		}
	})
}
