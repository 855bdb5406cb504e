package dev.verity.benchmark.contender;

/** Verity with every plan interpreted. */
public class VerityInterpreted extends VerityBenchmark {
    public VerityInterpreted() {
        super(Provider.VERITY_INTERPRETED);
    }
}
