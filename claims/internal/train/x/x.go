package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"strings"
	"encoding/gob"
	"time"
	"runtime/debug"
	"runtime/pprof"
	"syscall"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/internal/parse"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

const seed = 1
type corpora struct {
	digests   map[string]string
	train     []ud.Sentence
	dev       []corpus
	irregular []tag.Irregular
}
type corpus struct {
	name  string
	sents []ud.Sentence
}
func isDev(name string) bool { return strings.HasSuffix(name, "-dev") }

func must(err error) { if err != nil { panic(err) } }

func main() {
	log.SetFlags(0)
	debug.SetGCPercent(400)
	passes := flag.Int("passes", 8, "")
	minu := flag.Int("min", 3, "")
	scale := flag.Int("scale", 16, "")
	least := flag.Int("least", 6, "")
	expl := flag.Int("expl", 9, "")
	in := flag.String("in", "", "")
	out := flag.String("out", "", "")
	tagger := flag.String("tag", "claims/internal/tag/model/tag.bin", "")
	flag.Parse()
	c, err := readCorpora("../shared/data")
	must(err)
	start := time.Now()
	lap := func(s string) { log.Printf("%s %.1fs", s, time.Since(start).Seconds()); start = time.Now() }
	switch flag.Arg(0) {
	case "jk":
		var outs []ud.Sentence
		n := len(c.train)
		for f := range 5 {
			from, to := n*f/5, n*(f+1)/5
			rest := append(append([]ud.Sentence(nil), c.train[:from]...), c.train[to:]...)
			t, err := tag.Train(rest, tag.Options{Passes: 6, Seed: seed, MinUpdates: 3, Scale: 32, Least: 8, Irregular: c.irregular})
			must(err)
			for _, s := range c.train[from:to] {
				s.Tokens = append([]ud.Token(nil), s.Tokens...)
				t.Tag(&s)
				outs = append(outs, s)
			}
		}
		f, err := os.Create("/tmp/jk.gob"); must(err)
		must(gob.NewEncoder(f).Encode(outs)); f.Close()
		lap("jk")
	case "parse":
		var sents []ud.Sentence
		f, err := os.Open("/tmp/jk.gob"); must(err)
		must(gob.NewDecoder(f).Decode(&sents)); f.Close()
		p, err := parse.Train(sents, parse.Options{Passes: *passes, Seed: seed, MinUpdates: *minu, Scale: *scale, Least: *least, Exploration: *expl})
		must(err)
		lap(fmt.Sprint("trained ", len(p.File())))
		if *out != "" { must(os.WriteFile(*out, p.File(), 0o644)) }
		b, _ := os.ReadFile(*tagger)
		t, err := tag.Decode(b); must(err)
		for _, d := range c.dev { log.Println(d.name, scoreTrees(t, p, d.sents)) }
	case "tag":
		t, err := tag.Train(c.train, tag.Options{Passes: *passes, Seed: seed, MinUpdates: *minu, Scale: *scale, Least: *least, Irregular: c.irregular})
		must(err)
		lap(fmt.Sprint("trained ", len(t.File())))
		if *out != "" { must(os.WriteFile(*out, t.File(), 0o644)) }
		for _, d := range c.dev { log.Println(d.name, scoreTags(t, d.sents)) }
	case "err":
		b, _ := os.ReadFile(*tagger)
		t, err := tag.Decode(b); must(err)
		tagErrors(t, c.dev[0].sents)
	case "raw":
		b, _ := os.ReadFile(*tagger)
		t, err := tag.Decode(b); must(err)
		b, _ = os.ReadFile(*in)
		p, err := parse.Decode(b); must(err)
		if flag.NArg() == 2 { trees(t, p, flag.Arg(1)); return }
		raw(t, p, flag.Arg(1), flag.Arg(2))
	case "ablate":
		b, _ := os.ReadFile(*tagger)
		t, err := tag.Decode(b); must(err)
		b, _ = os.ReadFile(*in)
		p, err := parse.Decode(b); must(err)
		n := 1
		for skip := -1; skip < n; skip++ {
			sum := 0.0
			for _, d := range c.dev {
				sc := score(d.sents, func(s *ud.Sentence) { t.Tag(s); n = max(n, p.Scratch(s, skip)) }, func(c *counts, p, g *ud.Token) {
					c.add("las", p.Head == g.Head && p.Deprel.Base() == g.Deprel.Base())
				})
				sum += sc["las"]
			}
			fmt.Printf("%d %.2f\n", skip, sum/2)
		}
	case "speed":
		b, _ := os.ReadFile(*tagger)
		a := cpu()
		t, err := tag.Decode(b); must(err)
		log.Println("load tag", cpu()-a)
		b, _ = os.ReadFile(*in)
		a = cpu()
		p, err := parse.Decode(b); must(err)
		log.Println("load parse", cpu()-a)
		w, _ := os.Create("/tmp/cpu.prof")
		pprof.StartCPUProfile(w)
		speed(t, p, c.dev[0].sents)
		pprof.StopCPUProfile()
	case "prune":
		b, err := os.ReadFile(*in); must(err)
		bt, _ := os.ReadFile(*tagger)
		t, err := tag.Decode(bt); must(err)
		for _, l := range []int{32} {
			m, err := linear.Decode(b); must(err)
			div := 1
			if l > 6 { div = 4 }
			m2 := m.Scratch(l, div)
			file := linear.Pack(m2.Append(nil))
			p, err := parse.Decode(file); must(err)
			if *out != "" { must(os.WriteFile(*out, file, 0o644)) }
			f, w := m2.Size()
			log.Println(l, len(file), f, w)
			for _, d := range c.dev { start = time.Now(); log.Println(d.name, scoreTrees(t, p, d.sents)); lap("") }
		}
	}
}

func speed(t *tag.Tagger, p *parse.Parser, sents []ud.Sentence) {
	bytes, toks := 0, 0
	for i := range sents { bytes += sents[i].Len(); toks += len(sents[i].Tokens) }
	var tt, tp time.Duration
	tt, tp = time.Hour, time.Hour
	for range 6 {
	ss := make([]ud.Sentence, len(sents))
	for i := range sents {
		ss[i] = ud.Sentence{Tokens: append([]ud.Token(nil), sents[i].Tokens...)}
	}
	a := cpu()
	for i := range ss { t.Tag(&ss[i]) }
	b := cpu()
	for i := range ss { p.Parse(&ss[i]) }
	c := cpu()
	tt, tp = min(tt, b-a), min(tp, c-b)
	}
	f := func(d time.Duration) string { return fmt.Sprintf("%.0f tok/s %.3f MB/s", float64(toks)/d.Seconds(), float64(bytes)/1e6/d.Seconds()) }
	log.Println("tag", f(tt), "parse", f(tp), "both", f(tt+tp))
}

func cpu() time.Duration {
	var r syscall.Rusage
	syscall.Getrusage(0, &r)
	return time.Duration(r.Utime.Nano()+r.Stime.Nano())
}
