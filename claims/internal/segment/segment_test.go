package segment

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// show writes sentences as lines and words with blanks between them; a word that joins the one before has "+" in front.
func show(sentences []ud.Sentence) string {
	var b strings.Builder
	for i, s := range sentences {
		if i > 0 {
			b.WriteByte('\n')
		}
		for j, x := range s.Tokens {
			switch {
			case x.Joined:
				b.WriteString(" +")
			case j > 0:
				b.WriteByte(' ')
			}
			b.WriteString(x.Form)
		}
	}
	return b.String()
}

func TestWords(t *testing.T) {
	for _, test := range []struct{ text, want, why string }{
		{"They don't, can’t and won't.", "They do +n't , ca +n’t and wo +n't .", "contractions"},
		{"Rossi's team, the Rossis’ son, the U.S.'s aims", "Rossi +'s team , the Rossis +’ son , the U.S. +'s aims", "possessives"},
		{"she'd've, I'LL", "she +'d +'ve , I +'LL", "chains and capitals"},
		{"cannot, gonna and dont", "can +not , gon +na and do +nt", "fused words"},
		{"its well-known shed", "its well - known shed", "not a contraction: its, shed"},
		{"‘the best players’ won", "‘ the best players ’ won", "a closing quotation mark is no possessive"},
		{"O’Hara at five o'clock in rock 'n' roll's '60s", "O’Hara at five o'clock in rock 'n' roll +'s '60s", "apostrophes inside and in front"},
		{"a 15-year-old US-Russia deal", "a 15 - year - old US - Russia deal", "compounds"},
		{"e-mail, pro-EU, mid-1980s, re-elected, co-founder's", "e-mail , pro-EU , mid-1980s , re-elected , co-founder +'s", "prefixes stay"},
		{"$4.2bn, £31m, US$5, C$1.4-billion, 5 €", "$ 4.2 bn , £ 31 m , US$ 5 , C$ 1.4 - billion , 5 €", "money"},
		{"3.5%, 50,000 people, 0.5pp, .25", "3.5 % , 50,000 people , 0.5 pp , .25", "numbers"},
		{"at 9:30 or 5am or 7 p.m.", "at 9:30 or 5 am or 7 p.m.", "times of day"},
		{"won 5-3 and 2–1 in 2022–23", "won 5 - 3 and 2 – 1 in 2022 – 23", "scores and ranges"},
		{"9/11, 03/15/2001, 2024-03-05, 713-853-3989", "9/11 , 03/15/2001 , 2024-03-05 , 713-853-3989", "dates and telephone numbers"},
		{"the 20th, 1970s, 60’s, G20, F-16, 3rd", "the 20th , 1970s , 60’s , G20 , F - 16 , 3rd", "numbers with letters"},
		{"148km/h, 36ft long, 5kg", "148 km / h , 36 ft long , 5 kg", "units"},
		{"he and/or she, AT&T, R&D, B & C", "he and / or she , AT&T , R&D , B & C", "strokes and ampersands"},
		{"Mr. Lee, Lt. Gen. J. B. Stone of St. Ives, Jr., No. 5", "Mr. Lee , Lt. Gen. J. B. Stone of St. Ives , Jr. , No. 5", "abbreviations"},
		{"J.K.Brown, U.S.A, Ph.D., e.g. a.k.a. Bo", "J.K. Brown , U.S.A , Ph.D. , e.g. a.k.a. Bo", "initials"},
		{"see https://a.example/x?y=1. Or x.y@mail.example.com, (b.com/c)", "see https://a.example/x?y=1 .\nOr x.y@mail.example.com , ( b.com/c )", "addresses"},
		{"Well... wait… no -- yes—maybe *** so?!", "Well ... wait … no -- yes — maybe *** so ?!", "runs of marks"},
		{"“Yes,” (he) [said] «ok»", "“ Yes , ” ( he ) [ said ] « ok »", "quotation marks and brackets"},
		{"fun 👍🏽👨‍👩‍👧 #vote @bo :)", "fun 👍🏽 👨‍👩‍👧 #vote @bo :)", "emoji, smileys, tags"},
		{"re\u00adport and co\u00adoperate", "re\u00adport and co\u00adoperate", "soft hyphens stay inside"},
		{"10\u00a0km\u202foff\u200bshore\u00a0", "10 km off shore", "blanks of all kinds"},
		{"Covid-19 in Saint-Malo, al-Qaeda", "Covid - 19 in Saint - Malo , al - Qaeda", "hyphens in names"},
		{"NUL\x00 and \xff bad", "NUL \x00 and \xff bad", "no text"},
		{"Überall, naïve, 東京", "Überall , naïve , 東 京", "other scripts"},
		{"TWO:Now or 3:2", "TWO : Now or 3:2", "colons"},
		{"th- the", "th- the", "a word broken off"},
	} {
		if diff := cmp.Diff(test.want, show(Split(test.text))); diff != "" {
			t.Errorf("%s: %q (-want +got):\n%s", test.why, test.text, diff)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, test := range []struct{ text, why string }{
		{"It rained. |He left! |Why? |Nobody knew.", "stops"},
		{"Mr. Ray met Dr. Oz and Sen. A. B. Cole on St. Ann Street.", "titles and initials"},
		{"The U.S. Senate met. |He left the U.S. |The talks go on.", "U.S. before a name, before a starter"},
		{"U.S. President Ray and U.N. envoy Bo agreed.", "a country in front of an office"},
		{"It opens at 9 a.m. on Monday and 10 p.m. Friday. |It closed at 5 p.m. |Police came.", "times of day"},
		{"At 6:14 a.m. Finnish time it rose.", "a zone"},
		{"He was born on Aug. 5 and died in Oct. |She lives.", "months"},
		{"Acme Inc. Chairman Bo left Acme Corp. |He is rich.", "companies"},
		{"Prices rose by 3.5 percent to $4.2bn.", "decimals"},
		{"See No. 5 on p. 7. |The answer is no. |Nobody asked.", "abbreviations before numbers only"},
		{"He chose plan B. |Nobody knew.", "a letter that is no initial"},
		{"The T. rex and the Thalia K. were there.", "a letter before a small one"},
		{"“We won.” |She smiled. |(They lost.) |So it goes.", "closing marks belong to the sentence"},
		{"“Why?” he asked. |“No!” said Bo. |“Who?” Mr. Ray asked.", "questions that are reported"},
		{"“I know. |I was there,” he said.", "sentences in a quotation"},
		{"He waited ... and left… |Then he came back.", "ellipses"},
		{"The end of it.[6] |In 1805 he left. [7][8] |So it goes.", "references"},
		{"Ann Lee (b. March 1950; m. 1971) sang “Help!” (1965).", "dates of a life"},
		{"It has two parts. |1. The first is old. |2. The second is new.", "items in a line"},
		{"Two claims: 1. that it is so, and 2. that it was.", "items within a sentence"},
		{"It ended.|They left. |See x.com.", "no blank after the stop"},
		{"ASTANA, Feb 12 — The talks began. |MARLOW, Ore. - Bo won.", "datelines"},
		{"KYIV (AP) — He came, e.g. by car, vs. Rome etc. |It was late.", "never, and at times"},
		{"The Yahoo! site works. |Wow! |It does.", "a name with a mark"},
		{"Storm kills 3\n\n|By Ann Lee\n|Ann Lee is a reporter\n\n|It rained.", "headlines and bylines have no stop"},
		{"Points:\n|• one\n|• two\n|1. Three is it.\n|2. Four", "lists by lines"},
		{"• one |• two |• three", "lists in a line"},
		{"A line\r\n|Another\r|third\u2028|fourth\u2029|fifth", "line ends of all kinds"},
		{"It rained. :) |He left.", "a smiley belongs to what it smiles about"},
		{"He went to St. Petersburg, Fla., on Sun. 5 May. |The Sun. |It shines.", "places and days"},
		{"He said \"no.\" |\"Yes,\" she said. |'Well.' |'Oh.'", "straight quotation marks"},
		{"Ask.... |Tell !!! |Go", "runs"},
		{"He left. |12 people stayed.", "a number may begin a sentence"},
	} {
		checkSentences(t, test.why, test.text)
	}
}

// checkSentences splits a text at whose "|" a sentence ends each time; the bars are not part of it.
func checkSentences(t *testing.T, why, marked string) {
	t.Helper()
	text := strings.ReplaceAll(marked, "|", "")
	var want, got []string
	for s := range strings.SplitSeq(marked, "|") {
		want = append(want, strings.TrimSpace(s))
	}
	for _, s := range Split(text) {
		got = append(got, s.Of(text))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", why, diff)
	}
}

func TestWrapped(t *testing.T) {
	const mail = `The company told its staff on Monday that the plant in the north
of the country would close at the end of the year, and that the
Board had looked at every other way of cutting the losses before
it took the decision.

- nobody will be sent home before March, and everybody who leaves
  will be helped to find work
- the canteen stays
Yours,
Bo`
	var got []string
	var paragraphs []int
	for _, s := range Split(mail) {
		got, paragraphs = append(got, strings.Join(strings.Fields(s.Of(mail)), " ")), append(paragraphs, s.Paragraph)
	}
	want := []string{
		"The company told its staff on Monday that the plant in the north of the country would close at the end of the year, and that the Board had looked at every other way of cutting the losses before it took the decision.",
		"- nobody will be sent home before March, and everybody who leaves will be helped to find work",
		"- the canteen stays",
		"Yours,",
		"Bo",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("sentences (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]int{0, 1, 2, 3, 4}, paragraphs); diff != "" {
		t.Errorf("paragraphs (-want +got):\n%s", diff)
	}
}

// TestAbbreviations runs each row of the lexicon in a sentence of its class.
func TestAbbreviations(t *testing.T) {
	frames := map[string]string{
		"title":   "They met % Kowalski there.",
		"never":   "They met % Kowalski there.",
		"number":  "They read % 12 there.",
		"day":     "They met on % 12 there.",
		"month":   "They met on % 12 there. |They left in % |The end.",
		"may":     "They met % Kowalski there, then % |The end.",
		"end":     "They met Bo, % and left.",
		"capital": "They met % Kowalski there.",
		"unit":    "It was 2 % wide.",
	}
	for word, class := range lexicon().abbreviations {
		frame, ok := frames[class]
		if !ok {
			t.Errorf("%s: unknown class %q", word, class)
			continue
		}
		form := strings.ToUpper(word[:1]) + word[1:]
		if len(word) == 1 || class == "unit" { // a capital would be an initial
			form = word
		}
		text := strings.ReplaceAll(frame, "%", form+".")
		sentences := Split(strings.ReplaceAll(text, "|", ""))
		if got, want := len(sentences), strings.Count(text, "|")+1; got != want {
			t.Errorf("%s (%s): %d sentences in %q, want %d", word, class, got, text, want)
		}
		for _, s := range sentences {
			for _, x := range s.Tokens {
				if x.Form == form {
					t.Errorf("%s (%s): its stop is cut off in %q", word, class, text)
				}
			}
		}
	}
}

func BenchmarkSplit(b *testing.B) {
	text := strings.Repeat("Mr. Kowalski, 61, told the U.S. envoy on Aug. 5 that they hadn’t agreed. “It’s a 15-year deal worth $4.2bn,” he said.\n\n", 1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for range b.N {
		Split(text)
	}
}
