// Package batch does a job for each of many inputs on several workers and hands on the results in the order of the inputs.
package batch

import (
	"iter"
	"sync"
)

// Map does the job for each input on as many workers as given and yields the results in the order of the inputs, each as
// soon as it and those before it are there. Only a few inputs a worker are held at a time.
func Map[In, Out any](inputs iter.Seq[In], workers int, job func(In) Out) iter.Seq[Out] {
	return func(yield func(Out) bool) {
		queue := make(chan chan Out, workers) // where the results will come, in order
		stop := make(chan struct{})
		go feed(inputs, workers, job, queue, stop)
		more := true
		for result := range queue {
			if out := <-result; more && !yield(out) {
				more = false
				close(stop)
			}
		}
	}
}

// feed starts a job for each input and queues the place of its result.
func feed[In, Out any](inputs iter.Seq[In], workers int, job func(In) Out, queue chan<- chan Out, stop <-chan struct{}) {
	var running sync.WaitGroup
	defer close(queue)
	defer running.Wait()
	slots := make(chan struct{}, workers)
	for input := range inputs {
		select {
		case <-stop:
			return
		case slots <- struct{}{}:
		}
		result := make(chan Out, 1)
		queue <- result
		running.Add(1)
		go func() {
			defer running.Done()
			defer func() { <-slots }()
			result <- job(input)
		}()
	}
}
