package dev.verity.benchmark.contender;

/** Apache BVal. */
public class BVal extends JakartaBenchmark {
    public BVal() {
        super(Provider.BVAL);
    }
}
