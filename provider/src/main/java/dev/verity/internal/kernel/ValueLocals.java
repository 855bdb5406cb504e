package dev.verity.internal.kernel;

/** Where the method of a value finds its parameters. */
record ValueLocals(Class<?> type, int value, int leaf, int call, int failures, int depth) {
    static ValueLocals of(Class<?> type) {
        int next = Names.size(type);
        return new ValueLocals(type, 0, next, next + 1, next + 2, next + 3);
    }

    /** Pushes all parameters but the value. */
    void loadContext(Code code) {
        code.load(Object.class, leaf);
        code.load(Object.class, call);
        code.load(Object.class, failures);
        code.load(int.class, depth);
    }

    void loadBoxedValue(Code code) {
        code.load(type, value);
        code.box(type);
    }
}
