package ud

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// treebank has what the format allows, and much of what files in it do.
const treebank = `# newdoc id = a
# meta::genre = news
# newpar id = p1
# sent_id = first
# text = Au revoir,  l'ami.
# speaker = Bo
0.1 Dis dire VERB _ _ _ _ 0:root _
1-2 Au _ _ _ _ _ _ _ Entity=(1)
1 à à ADP _ _ 3 case 3:case _
2 le le DET _ Gender=Masc|Definite=Def 3 det 3:det _
3 revoir revoir NOUN _ _ 0 root 0:root SpaceAfter=No|Gloss=bye
4 , , PUNCT _ _ 3 punct 3:punct _
5 l' le DET _ _ 6 det 6:det SpaceAfter=No
6 ami ami NOUN _ _ 3 vocative 3:vocative SpaceAfter=No
7 . . PUNCT _ _ 3 punct 3:punct SpacesAfter=\n

# sent_id = second
# newpar
# text = _ __
1 _ _ SYM _ _ 0 root 0:root|8.1:nsubj _
2 __ _ X _ _ 1 dep 1:dep _
2.1 _ _ _ _ _ _ _ 1:x _

# sent_id = third
1 Two two NUM CD NumType=Card 2 nummod _ SpacesAfter=\s\s
2 words word NOUN NNS Number=Plur 0 root _ SpacesAfter=\t\p
`

func TestCoNLLUFormat(t *testing.T) {
	docs := readAll(t, strings.ReplaceAll(rows(treebank), "\n", "\r\n"))
	if len(docs) != 1 || docs[0].ID != "a" {
		t.Fatalf("documents %v, want one", docs)
	}
	d := docs[0]
	if want := "Au revoir,  l'ami.\n_ __ Two  words"; d.Text != want {
		t.Errorf("text %q, want %q", d.Text, want)
	}
	type line struct {
		ID        string
		Paragraph int
		Words     string
	}
	var got []line
	for _, s := range d.Sentences {
		var words []string
		for _, x := range s.Tokens {
			words = append(words, x.Of(d.Text)+"/"+x.Lemma+"/"+string(x.Feats))
		}
		got = append(got, line{s.ID, s.Paragraph, strings.Join(words, " ")})
	}
	want := []line{
		{"first", 0, "A/à/ u/le/Gender=Masc|Definite=Def revoir/revoir/ ,/,/ l'/le/ ami/ami/ ././"},
		{"second", 1, "_/_/ __//"},
		{"third", 1, "Two/two/NumType=Card words/word/Number=Plur"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("sentences (-want +got):\n%s", diff)
	}
}

// TestCoNLLURoundTrip: what is kept is kept; the doc comment of ReadCoNLLU names what is not.
func TestCoNLLURoundTrip(t *testing.T) {
	const want = `# newdoc id = a
# newpar
# sent_id = first
# text = Au revoir, l'ami.
1-2 Au _ _ _ _ _ _ _ _
1 A à ADP _ _ 3 case _ _
2 u le DET _ Gender=Masc|Definite=Def 3 det _ _
3 revoir revoir NOUN _ _ 0 root _ SpaceAfter=No
4 , , PUNCT _ _ 3 punct _ _
5 l' le DET _ _ 6 det _ SpaceAfter=No
6 ami ami NOUN _ _ 3 vocative _ SpaceAfter=No
7 . . PUNCT _ _ 3 punct _ _

# newpar
# sent_id = second
# text = _ __
1 _ _ SYM _ _ 0 root _ _
2 __ _ X _ _ 1 dep _ _

# sent_id = third
# text = Two words
1 Two two NUM CD NumType=Card 2 nummod _ _
2 words word NOUN NNS Number=Plur 0 root _ _

`
	var b strings.Builder
	if err := WriteCoNLLU(&b, readAll(t, rows(treebank))[0]); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(rows(want), b.String()); diff != "" {
		t.Errorf("written (-want +got):\n%s", diff)
	}
}

func TestCoNLLUSpaces(t *testing.T) {
	const two = "1 a a X _ _ 0 root _ %\n2 b b X _ _ 1 dep _ _\n\n1 c c X _ _ 0 root _ _"
	for _, test := range []struct{ comment, misc, want, why string }{
		{"", "_", "a b c", "a blank is the rule"},
		{"", "SpaceAfter=No", "ab c", "none"},
		{"", "Gloss=x|SpaceAfter=No", "ab c", "none, among other things"},
		{"", `SpacesAfter=\s\n`, "a \nb c", "as UDPipe has it"},
		{"", "SpacesAfter=", "a b c", "nothing said"},
		{"", `SpacesAfter=x`, "a b c", "no white space"},
		{"# text = ab", "_", "ab c", "the text knows better"},
		{"# text = a\u00a0b", "SpaceAfter=No", "a\u00a0b c", "blanks of all kinds"},
		{"# text = a b", "SpaceAfter=No", "a b c", "the text knows better again"},
		{"# text = a x b", "SpaceAfter=No", "ab c", "another text"},
		{"# text = a b c", "SpaceAfter=No", "ab c", "a longer text"},
		{"# text = a", "SpaceAfter=No", "ab c", "a shorter text"},
	} {
		d := readAll(t, test.comment+"\n"+rows(strings.Replace(two, "%", test.misc, 1)))[0]
		if d.Text != test.want {
			t.Errorf("%s: text %q, want %q", test.why, d.Text, test.want)
		}
		for _, s := range d.Sentences {
			for _, x := range s.Tokens {
				if x.Form != x.Of(d.Text) {
					t.Errorf("%s: form %q at %v of %q", test.why, x.Form, x.Span, d.Text)
				}
			}
		}
	}
}

func TestCoNLLULongLine(t *testing.T) {
	long := strings.Repeat("x", 1<<20)
	d := readAll(t, rows("1 "+long+" x X _ _ 0 root _ _"))[0] // and no line end
	if d.Text != long {
		t.Errorf("%d bytes of text, want %d", len(d.Text), len(long))
	}
}
