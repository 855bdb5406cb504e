package dev.verity.sample.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a running JVM tells of itself to {@code jcmd}, and the kernel of it, without any code in the application. */
final class JvmFigures {
    private static final Pattern HEAP = Pattern.compile("(?m)^ (?!Metaspace|  *class space).*? used (\\d+)K");
    private static final Pattern METASPACE = Pattern.compile("(?m)^ Metaspace +used (\\d+)K");
    private static final Pattern CLASSES = Pattern.compile("(?m)^java\\.cls\\.(?:sharedL|l)oadedClasses=(\\d+)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final long pid;

    JvmFigures(long pid) {
        this.pid = pid;
    }

    /** In kilobytes. */
    double resident() throws IOException {
        return sum(RESIDENT, Files.readString(Path.of("/proc/" + pid + "/status")));
    }

    /** In kilobytes, after a collection. */
    double heap() throws IOException {
        ask("GC.run");
        return sum(HEAP, ask("GC.heap_info"));
    }

    double classes() throws IOException {
        return sum(CLASSES, ask("PerfCounter.print"));
    }

    /** In kilobytes. */
    double metaspace() throws IOException {
        return sum(METASPACE, ask("GC.heap_info"));
    }

    private static double sum(Pattern number, String text) {
        double sum = 0;
        for (Matcher found = number.matcher(text); found.find(); ) {
            sum += Double.parseDouble(found.group(1));
        }
        return sum;
    }

    private String ask(String question) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, Long.toString(pid), question)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
