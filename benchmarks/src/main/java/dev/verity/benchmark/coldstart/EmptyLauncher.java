package dev.verity.benchmark.coldstart;

/** Validates nothing: what the JVM costs. */
final class EmptyLauncher extends Launcher {
    public static void main(String[] arguments) throws Exception {
        new EmptyLauncher().launch(arguments);
    }

    @Override
    boolean isValid(Object bean) {
        return true;
    }
}
