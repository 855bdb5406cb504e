package dev.verity.benchmark.contender;

/** Verity with every plan compiled. */
public class VerityCompiled extends VerityBenchmark {
    public VerityCompiled() {
        super(Provider.VERITY_COMPILED);
    }
}
