package dev.verity.internal.shadow;

import dev.verity.validator.ShadowMXBean;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts what shadow mode does, and lets JMX see it. Thread-safe. */
final class Figures implements ShadowMXBean {
    private final String provider;
    private final Sampling sampling;
    private final DifferenceLog log;
    private final LongAdder calls = new LongAdder();
    private final LongAdder sampled = new LongAdder();
    private final LongAdder equal = new LongAdder();
    private final LongAdder different = new LongAdder();
    private final LongAdder known = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder ownNanoseconds = new LongAdder();
    private final LongAdder otherNanoseconds = new LongAdder();
    private final Map<DifferenceKind, LongAdder> differences = new EnumMap<>(DifferenceKind.class);
    private volatile boolean running = true;

    Figures(String provider, Sampling sampling, DifferenceLog log) {
        this.provider = provider;
        this.sampling = sampling;
        this.log = log;
        for (DifferenceKind kind : DifferenceKind.values()) {
            differences.put(kind, new LongAdder());
        }
    }

    void call() {
        calls.increment();
    }

    void sampled(Outcome<?> ours, Outcome<?> theirs) {
        sampled.increment();
        ownNanoseconds.add(ours.nanoseconds());
        otherNanoseconds.add(theirs.nanoseconds());
        if (theirs.thrown() != null && ours.thrown() == null) {
            failures.increment();
        }
    }

    void equal() {
        equal.increment();
    }

    void different() {
        different.increment();
    }

    void difference(DifferenceKind kind, boolean isKnown) {
        LongAdder counter = differences.get(kind);
        if (counter != null) {
            counter.increment();
        }
        if (isKnown) {
            known.increment();
        }
    }

    void failure() {
        failures.increment();
    }

    void stop() {
        running = false;
    }

    @Override
    public String getProvider() {
        return provider;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public double getSample() {
        return sampling.share();
    }

    @Override
    public void setSample(double share) {
        sampling.share(share);
    }

    @Override
    public long getCalls() {
        return calls.sum();
    }

    @Override
    public long getSampled() {
        return sampled.sum();
    }

    @Override
    public long getEqual() {
        return equal.sum();
    }

    @Override
    public long getDifferent() {
        return different.sum();
    }

    @Override
    public Map<String, Long> getDifferences() {
        Map<String, Long> byKind = new LinkedHashMap<>();
        differences.forEach((kind, counter) -> byKind.put(kind.label(), counter.sum()));
        return byKind;
    }

    @Override
    public long getKnown() {
        return known.sum();
    }

    @Override
    public long getFailures() {
        return failures.sum();
    }

    @Override
    public long getOwnNanoseconds() {
        return ownNanoseconds.sum();
    }

    @Override
    public long getOtherNanoseconds() {
        return otherNanoseconds.sum();
    }

    @Override
    public void reset() {
        for (LongAdder counter :
                new LongAdder[] {calls, sampled, equal, different, known, failures, ownNanoseconds, otherNanoseconds}) {
            counter.reset();
        }
        differences.values().forEach(LongAdder::reset);
        sampling.clear();
        log.forget();
    }
}
