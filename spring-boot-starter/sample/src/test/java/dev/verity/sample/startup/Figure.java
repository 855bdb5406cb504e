package dev.verity.sample.startup;

import java.util.function.ToDoubleFunction;

/** What is told of starts: a row of the table. */
enum Figure {
    CPU("CPU until ready", "ms", Start::cpu),
    WALL("time until ready", "ms", Start::wall),
    CLASSES("classes loaded", "", Start::classes),
    HEAP("heap after a collection", "kB", Start::heapKilobytes),
    FIRST_REQUEST("first checked request", "ms", Start::firstRequest),
    SECOND_REQUEST("first refused request", "ms", Start::secondRequest),
    CPU_AFTER_REQUESTS("CPU until both are answered", "ms", Start::cpuAfterRequests),
    CLASSES_AFTER_REQUESTS("classes loaded until then", "", Start::classesAfterRequests);

    private final String title;
    private final String unit;
    private final ToDoubleFunction<Start> value;

    Figure(String title, String unit, ToDoubleFunction<Start> value) {
        this.title = title;
        this.unit = unit;
        this.value = value;
    }

    String title() {
        return unit.isEmpty() ? title : title + ", " + unit;
    }

    double of(Start start) {
        return value.applyAsDouble(start);
    }
}
