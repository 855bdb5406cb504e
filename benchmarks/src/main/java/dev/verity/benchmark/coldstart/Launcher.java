package dev.verity.benchmark.coldstart;

import dev.verity.benchmark.bean.SignUpForm;
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A program that makes its contender ready, validates and ends. Nothing here costs start-up time that is not the contender's: no lambda,
 * no string concatenation, no stream.
 */
abstract class Launcher {
    /** The first argument: nothing is validated, one bean is, or one bean of each generated class is. */
    static final String NOTHING = "nothing";

    static final String ONE = "one";
    static final String MANY = "many";

    /** The second argument, if the program is to print the most memory it had. */
    static final String MEMORY = "memory";

    private static final int CLASSES = 200;

    abstract boolean isValid(Object bean) throws Exception;

    final void launch(String[] arguments) throws Exception {
        if (arguments[0].equals(ONE)) {
            require(new SignUpForm("Ada", "Lovelace", "ada_1815", "ada.lovelace@example.org", 36, true));
        } else if (arguments[0].equals(MANY)) {
            for (int index = 0; index < CLASSES; index++) {
                Class<?> type = Class.forName("generated.Bean".concat(Integer.toString(index)));
                require(type.getConstructor().newInstance());
            }
        }
        if (arguments.length > 1 && arguments[1].equals(MEMORY)) {
            printMemory();
        }
    }

    private void require(Object bean) throws Exception {
        if (!isValid(bean)) {
            throw new IllegalStateException("the bean is valid");
        }
    }

    /** Prints the peak of the resident set in KiB, where the system tells. */
    private static void printMemory() throws IOException {
        try (BufferedReader status =
                new BufferedReader(new FileReader("/proc/self/status", StandardCharsets.US_ASCII))) {
            String line = status.readLine();
            while (line != null) {
                if (line.startsWith("VmHWM:")) {
                    System.out.println(line.substring(6, line.length() - 2).trim());
                }
                line = status.readLine();
            }
        }
    }
}
