package dev.verity.benchmark.contender;

import org.openjdk.jmh.annotations.Benchmark;

/** What only Verity can do, or can do in reasonable time: large lists and deep chains. */
public abstract class VerityBenchmark extends JakartaBenchmark {
    VerityBenchmark(Provider provider) {
        super(provider);
    }

    @Benchmark
    public Object observed(Beans beans, Observed observed) {
        return observed.validator(provider).validate(beans.form);
    }

    @Benchmark
    public Object orderOfAMillion(LargeBeans beans) {
        return validator.validate(beans.orderOfAMillion);
    }

    @Benchmark
    public Object chain(LargeBeans beans) {
        return validator.validate(beans.chain);
    }
}
