package dev.verity.sample.models;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** The names that are taken, and how often somebody asked. */
@Component
public class Names {
    private final Set<String> taken = Set.of("root");
    private final AtomicInteger questions = new AtomicInteger();

    boolean isFree(String name) {
        questions.incrementAndGet();
        return !taken.contains(name);
    }

    public int questions() {
        return questions.get();
    }
}
