package dev.verity.sample.startup;

import java.util.function.ToDoubleFunction;

/** What is told of starts: a row of the table. */
enum Figure {
    WALL("time until ready, ms", Start::wall),
    CPU("CPU until ready, ms", Start::cpu),
    RESIDENT("resident when ready, kB", start -> start.ready().resident()),
    CLASSES("classes loaded when ready", start -> start.ready().classes()),
    METASPACE("metaspace when ready, kB", start -> start.ready().metaspace()),
    FIRST_REQUEST("first checked request, ms", Start::firstRequest),
    SECOND_REQUEST("first refused request, ms", Start::secondRequest),
    CPU_AFTER("CPU until both are answered, ms", start -> start.afterRequests().cpu()),
    RESIDENT_AFTER("resident then, kB", start -> start.afterRequests().resident()),
    CLASSES_AFTER("classes loaded until then", start -> start.afterRequests().classes()),
    HEAP_AFTER(
            "heap then, after a collection, kB", start -> start.afterRequests().heap());

    private final String title;
    private final ToDoubleFunction<Start> value;

    Figure(String title, ToDoubleFunction<Start> value) {
        this.title = title;
        this.value = value;
    }

    String title() {
        return title;
    }

    double of(Start start) {
        return value.applyAsDouble(start);
    }
}
