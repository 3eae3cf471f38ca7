package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"slices"
	"strings"
	"syscall"
)

// request asks a worker to read texts, and to tell what it found if it is to be judged. It goes to the worker's standard
// input as a line of JSON; the answer comes from its standard output likewise. rivals.mjs does the same.
type request struct {
	Texts []string `json:"texts"`
	Tell  bool     `json:"tell"`
}

type answer struct {
	Seconds  float64   `json:"seconds"` // of processor time
	Total    float64   `json:"total"`   // since the start of the process
	Readings []reading `json:"readings"`
}

// serve is a worker in Go: it answers until there are no more requests.
func serve(key string, in io.Reader, out io.Writer) error {
	i := slices.IndexFunc(programs, func(p program) bool { return p.key() == key && p.open != nil })
	if i < 0 {
		return fmt.Errorf("no job %q", key)
	}
	read, err := programs[i].open()
	if err != nil {
		return err
	}
	requests, answers := json.NewDecoder(in), json.NewEncoder(out)
	for {
		var q request
		if err := requests.Decode(&q); err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		if err := answers.Encode(read.answer(q)); err != nil {
			return err
		}
	}
}

func (r reader) answer(q request) answer {
	var a answer
	start := processorTime()
	for _, text := range q.Texts {
		tell := r(text)
		if q.Tell {
			a.Readings = append(a.Readings, tell())
		}
	}
	a.Total = processorTime()
	a.Seconds = a.Total - start
	return a
}

// processorTime is how many seconds this process has used up, all threads together.
func processorTime() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		log.Fatal(err)
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}

// worker is a program at work in a process of its own.
type worker struct {
	program
	cmd    *exec.Cmd
	in     io.Closer
	ask    *json.Encoder
	hear   *json.Decoder
	loaded float64   // seconds from the start of the process to the end of its first sentence
	rates  []float64 // MB a second, of each round
	peak   string    // MB of memory
}

// start starts a worker for each program and lets it load. The workers started are returned along with an error.
func start(programs []program) ([]*worker, error) {
	var out []*worker
	for _, p := range programs {
		w := &worker{program: p, cmd: p.command()}
		if err := w.connect(); err != nil {
			return out, fmt.Errorf("%s: %w", p.key(), err)
		}
		out = append(out, w)
		a, err := w.answer(request{Texts: []string{"The mayor of Porto said on Tuesday that 12 people had left."}})
		if err != nil {
			return out, err
		}
		w.loaded = a.Total
	}
	return out, nil
}

// command is the process of a worker: this program again, or node.
func (p program) command() *exec.Cmd {
	c := exec.Command(os.Args[0], "-work", p.key())
	if p.open == nil {
		c = exec.Command("node", "rivals.mjs", p.key())
	}
	c.Env = append(os.Environ(), "GOMAXPROCS=1")
	c.Stderr = os.Stderr
	return c
}

// connect starts the process with pipes to it and from it.
func (w *worker) connect() error {
	in, err := w.cmd.StdinPipe()
	if err != nil {
		return err
	}
	out, err := w.cmd.StdoutPipe()
	if err != nil {
		return err
	}
	w.in, w.ask, w.hear = in, json.NewEncoder(in), json.NewDecoder(out)
	return w.cmd.Start()
}

func (w *worker) answer(q request) (answer, error) {
	var a answer
	err := w.ask.Encode(q)
	if err == nil {
		err = w.hear.Decode(&a)
	}
	if err != nil {
		err = fmt.Errorf("%s: %w", w.key(), err)
	}
	return a, err
}

// stop ends the workers: without input there is no more to do.
func stop(workers []*worker) {
	for _, w := range workers {
		w.in.Close()
		w.cmd.Wait()
	}
}

// peakMemory is the most memory that the process has had, where the system tells (Linux).
func (w *worker) peakMemory() string {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", w.cmd.Process.Pid))
	if err != nil {
		return "?"
	}
	for line := range strings.Lines(string(data)) {
		if kb, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			var n int
			fmt.Sscan(kb, &n)
			return fmt.Sprint(n / 1000)
		}
	}
	return "?"
}
