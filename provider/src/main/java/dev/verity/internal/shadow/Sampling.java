package dev.verity.internal.shadow;

import dev.verity.internal.type.PerClass;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;

/** Decides which calls both providers get: the first ones at each site, and then a share. Thread-safe. */
final class Sampling {
    static final int FIRST_CALLS = 10;

    /** Of one class: names of properties may hold any index. */
    private static final int MOST_SITES = 1000;

    private final DoubleSupplier random;
    private final PerClass<Map<Site, AtomicInteger>> firstCalls = new PerClass<>(type -> new ConcurrentHashMap<>());
    private volatile double share;

    Sampling(double share) {
        this(share, () -> ThreadLocalRandom.current().nextDouble());
    }

    /** @param random gives numbers from 0, included, to 1, excluded */
    Sampling(double share, DoubleSupplier random) {
        this.share = share;
        this.random = random;
    }

    boolean takes(Site site) {
        return isEarly(site) || random.getAsDouble() < share;
    }

    private boolean isEarly(Site site) {
        Map<Site, AtomicInteger> sites = firstCalls.get(site.type());
        AtomicInteger calls = sites.get(site);
        if (calls == null) {
            if (sites.size() >= MOST_SITES) {
                return false;
            }
            calls = sites.computeIfAbsent(site, key -> new AtomicInteger());
        }
        return calls.get() < FIRST_CALLS && calls.getAndIncrement() < FIRST_CALLS;
    }

    double share() {
        return share;
    }

    void share(double newShare) {
        share = requireShare(newShare);
    }

    void clear() {
        firstCalls.clear();
    }

    static double requireShare(double share) {
        if (share >= 0 && share <= 1) {
            return share;
        }
        throw new IllegalArgumentException("The share of shadowed calls must be from 0 to 1, not " + share + ".");
    }
}
