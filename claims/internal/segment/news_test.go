package segment

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestNewsWords has the words of wire copy and newspapers.
func TestNewsWords(t *testing.T) {
	for _, test := range []struct{ text, want, why string }{
		{"the U.S.-led, ex-U.S. and non-U.S. troops of ex-Gov. Lee", "the U.S. - led , ex-U.S. and non-U.S. troops of ex-Gov. Lee", "initials in compounds"},
		{"Gov. Lee (D-N.Y.), Sens. Day, R-Mass., and Bly (D-Ore.)", "Gov. Lee ( D - N.Y. ) , Sens. Day , R - Mass. , and Bly ( D - Ore. )", "party and state"},
		{"the F.B.I.’s raid, CBS’ man, O'Neill's", "the F.B.I. +’s raid , CBS +’ man , O'Neill +'s", "possessives"},
		{"Lt.-Col. Bo, Brig. Gen. T.J. Cole, Pfc. Al Day, Fr. Brown, Prof. Dr. Lee", "Lt. - Col. Bo , Brig. Gen. T.J. Cole , Pfc. Al Day , Fr. Brown , Prof. Dr. Lee", "ranks and titles"},
		{"Spokane, Wash. (UW), 5th Ave., W. 42nd St., Mt. Ida", "Spokane , Wash. ( UW ) , 5th Ave. , W. 42nd St. , Mt. Ida", "places and streets"},
		{"a $1.2bn-a-year plan, €5m, 50%-60%, 4.5pc, 45¢, ¥500bn", "a $ 1.2 bn - a - year plan , € 5 m , 50 % - 60 % , 4.5 pc , 45 ¢ , ¥ 500 bn", "money and per cent"},
		{"Rs 500, Rs. 500, Rs500, USD500m, EUR1,200, A$3m", "Rs 500 , Rs. 500 , Rs 500 , USD 500 m , EUR 1,200 , A$ 3 m", "currency codes"},
		{"a 9/11-style plot, 24/7, 3-for-2, 5-6pc, 1/3, 3½, 2024/25", "a 9/11 - style plot , 24/7 , 3 - for - 2 , 5 - 6 pc , 1/3 , 3 ½ , 2024 / 25", "numbers in compounds"},
		{"6ft 2in. tall, 100 sq. ft, pop. 20,000, est. 1990, ext. 12", "6 ft 2 in. tall , 100 sq. ft , pop. 20,000 , est. 1990 , ext. 12", "measures"},
		{"3pm-4pm, 10.30am, 7 p.m. ET, Mon.-Fri. hours, Sept. 5", "3 pm - 4 pm , 10.30 am , 7 p.m. ET , Mon. - Fri. hours , Sept. 5", "times"},
		{"rock ’n’ roll, ’tis, ‘Twas, the ’90s’ hits, '08, 'til, mid-'90s", "rock ’n’ roll , ’t +is , ‘T +was , the ’90s +’ hits , '08 , 'til , mid - '90s", "left out in front"},
		{"y’all, d'you, goin’ home, Guns N' Roses", "y’ +all , d' +you , goin’ home , Guns N' Roses", "left out behind"},
		{"Yahoo! News, Jeopardy! host, Yahoo!!", "Yahoo! News , Jeopardy! host , Yahoo !!", "names with a mark"},
		{"via @bo (@ann), #RIP, “#Marlow” and C#", "via @bo ( @ann ) , #RIP , “ #Marlow ” and C #", "handles and tags"},
		{"Write to ann...@mail.example or a_b.c+d@x-y.example.org.", "Write to ann...@mail.example or a_b.c+d@x-y.example.org .", "mail addresses, hidden ones too"},
		{"Marks & Spencer, M&S, Q&A, R&amp;D, AT&amp;T’s", "Marks & Spencer , M&S , Q&A , R&amp;D , AT&amp;T +’s", "ampersands"},
		{"I thi- — th- the Smith-", "I thi- — th- the Smith -", "words broken off"},
		{"co‑operation, non‑EU, a well‑known man", "co‑operation , non‑EU , a well ‑ known man", "hyphens that do not break"},
		{"MiG-29s, H5N1, 4x4, COVID-19, N'Djamena, Nuku‘alofa, d’Orsay", "MiG - 29s , H5N1 , 4x4 , COVID - 19 , N'Djamena , Nuku‘alofa , d’Orsay", "names of all sorts"},
		{"He met C. Lee; B. Day; and T. S. Oz.", "He met C. Lee ; B. Day ; and T. S. Oz .", "initials in a list"},
		{"Lee, C.; Day, B.", "Lee , C. ; Day , B .", "initials behind"},
	} {
		if diff := cmp.Diff(test.want, show(Split(test.text))); diff != "" {
			t.Errorf("%s: %q (-want +got):\n%s", test.why, test.text, diff)
		}
	}
}

// TestNewsSentences has the sentences of wire copy and newspapers.
func TestNewsSentences(t *testing.T) {
	for _, test := range []struct{ text, why string }{
		{"It began at 3 p.m. ET. |The U.S.-led force left by 4 p.m. EST. |Police came.", "zones end sentences"},
		{"He left the U.S. $5m richer. |A. & B. Lee sued Acme Inc. |The case goes on.", "a sign after an abbreviation"},
		{"Bonds of Rs. 500 crore fell. |See ext. 12. |Pop. 20,000 live there.", "abbreviations before numbers"},
		{"It shut on Tues. in June. |He met the E.U. |Neither spoke. |He lives in Apt. 4.", "days, starters"},
		{"He lives on Elm St. |The house is old. |It is 10 ft. |The wall is not.", "streets and feet before a starter"},
		{"ST. IVES, Cornwall (UW) — It rained. |MARLOW, Ore. (UW) -- It snowed. |KYIV/MOSCOW, Feb. 3 (UW) - Talks failed.", "datelines"},
		{"WASHINGTON — He won. |“We will see,” he said.", "a dateline is no broken sentence"},
		{"The former envoy, ex-Gov. Lee of St. Ives, met non-U.S. officials.", "prefixed abbreviations"},
		{"They sell pens, paper, etc. |The shop is old, dark etc. and closed.", "etc."},
		{"He takes vitamin C. |He is in Plan B. |It was World War I. |It began in 1914. |He met Malcolm X. |They talked.", "letters that end a sentence"},
		{"Ask J. B. |He knows. |He is an M.P. |She is an M.D. for children.", "initials that end a sentence"},
		{"I was at No. 10. |No. 10 said no. |No one knew. |He said no. |Nobody did.", "no and number"},
		{"Yahoo! News said so. |Shares of Yahoo! rose.", "names with a mark"},
		{"It fell.3 |The rest rose.¹² |They did not.* |*Not adjusted.", "marks of notes"},
		{"Really?! |Nobody knew. |“Who?!” she asked. |“Well…” |He left… |Then he came… but late.", "marks in a row"},
		{"“…and so he left.” |…But why? |...Because he had to.", "ellipses in front"},
		{"“Is it so?” asked Ann. |“It is!” the crowd cried. |“Why?” Ms. Lee asked. |“Who?” |“I said so.”", "reported questions"},
		{"(He lied.) |[He did not.] |He left (she stayed). |He left (see p. 4). |(“No.”) |“(No.)”", "stops and brackets"},
		{"He called it “a farce”. |She did not. |He said ‘no’. |‘I can’t,’ he said. |‘The players’ bus left,’ she said.", "stops outside"},
		{"The mayor said so.|The crowd left.|It rained in the U.S.|The end. |He knew.|(She did not.) |He joined NATO.|They left. |“No.”|“Yes.”", "a blank that is missing"},
		{"iPhone sales fell. |eBay said so. |al-Shabab did not.", "small letters may begin a sentence"},
		{"“I came in May,” she said.\n|“The house was empty. |I had no key.\n|“So I left. |I never went back.”\n|He nodded.", "a quotation over paragraphs"},
		{"He said, “She told me: ‘It’s over.’” |Then he left. |\"He said, 'No.'\" |They left.", "quotations in quotations"},
		{"“I would have to — |We could not go — |It is over.” |He will — as ever — win. |The film — This Is Us — won.", "speakers who break off"},
		{"Mr. President, I – well, I did. |Q. Did you? |A. Yes. |A. No.", "transcripts"},
	} {
		checkSentences(t, test.why, test.text)
	}
}
