package main

import (
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"text/tabwriter"
)

// warmUp is how many seconds each worker reads the first part before the others are timed; node is in no hurry to compile.
const warmUp = 5

// race has all workers read the parts in turn.
func race(workers []*worker, parts [][]string) error {
	for _, w := range workers {
		if err := w.warm(parts[0]); err != nil {
			return err
		}
	}
	for _, part := range parts[1:] {
		for _, w := range workers {
			a, err := w.answer(request{Texts: part})
			if err != nil {
				return err
			}
			w.rates = append(w.rates, float64(size(part))/1e6/a.Seconds)
		}
	}
	for _, w := range workers {
		w.peak = w.peakMemory()
	}
	return nil
}

// warm has a worker read texts over and over.
func (w *worker) warm(texts []string) error {
	for seconds := 0.0; seconds < warmUp; {
		a, err := w.answer(request{Texts: texts})
		if err != nil {
			return err
		}
		seconds += max(a.Seconds, 1e-4)
	}
	return nil
}

// printSpeed prints a row for each worker.
func printSpeed(out io.Writer, workers []*worker) error {
	versions, err := readVersions()
	if err != nil {
		return err
	}
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "job\tprogram\tversion\tfinds\tMB/s\tmin–max\t× same\t× claims\tload ms\tpeak MB")
	for _, w := range workers {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%.3g\t%.3g–%.3g\t%.3g\t%.3g\t%.0f\t%s\n", w.job, w.name, versions[w.module], w.does,
			median(w.rates), slices.Min(w.rates), slices.Max(w.rates),
			w.times(gainsay(workers, w.job)), w.times(gainsay(workers, whole)), 1000*w.loaded, w.peak)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err = fmt.Fprintln(out, "\nAll times are the processor's, those of node with its compiler and collector. × same: times as fast as gainsay at the same\n"+
		"job; × claims: as all of gainsay. Load: from the start of the process to the end of a first sentence. Peak: of the process.")
	return err
}

// gainsay is the worker that does a job with gainsay.
func gainsay(workers []*worker, job string) *worker {
	return workers[slices.IndexFunc(workers, func(w *worker) bool { return w.module == ours && w.job == job })]
}

// times says how many times as fast as the other a worker was, round by round.
func (w *worker) times(other *worker) float64 {
	var ratios []float64
	for i, r := range w.rates {
		ratios = append(ratios, r/other.rates[i])
	}
	return median(ratios)
}

// median is the middle one, or the upper of the middle two.
func median(xs []float64) float64 { return slices.Sorted(slices.Values(xs))[len(xs)/2] }

// readVersions are the versions of Go's modules from the program itself, and of npm's packages from package.json.
func readVersions() (map[string]string, error) {
	out, err := npmVersions()
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			out[m.Path] = m.Version
		}
	}
	out[ours] = "this tree"
	return out, err
}
