package dev.verity.benchmark.contender;

/** Verity as it comes. */
public class Verity extends VerityBenchmark {
    public Verity() {
        super(Provider.VERITY);
    }
}
