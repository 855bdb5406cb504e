import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes docs/tck.md from the TestNG reports of the modules here. Run it from the root, after the modules have run:
 * {@code java tck-runner/TckResults.java > docs/tck.md}
 */
public final class TckResults {
    private static final String TESTS = "org.hibernate.beanvalidation.tck.tests.";

    private TckResults() {}

    /** A way to run the TCK: the module that does, what it is, and the command. */
    private enum Run {
        STANDALONE_3_1("standalone-3.1", "3.1.1, standalone", "mvn -B verify -pl tck-runner/standalone-3.1 -am"),
        WELD_3_1("weld-3.1", "3.1.1, Weld", "mvn -B verify -pl tck-runner/weld-3.1 -am"),
        WILDFLY("wildfly", "3.1.1, WildFly", "mvn -B verify -Pwildfly -pl tck-runner/wildfly -am"),
        STANDALONE_4_0("standalone-4.0", "4.0.0-M1, standalone", "mvn -B verify -pl tck-runner/standalone-4.0 -am"),
        WELD_4_0("weld-4.0", "4.0.0-M1, Weld", "mvn -B verify -pl tck-runner/weld-4.0 -am");

        private final String module;
        private final String title;
        private final String command;

        Run(String module, String title, String command) {
            this.module = module;
            this.title = title;
            this.command = command;
        }

        Path report() {
            return Path.of("tck-runner", module, "target", "surefire-reports", "testng-results.xml");
        }
    }

    /** How many tests ran, and how many of them passed. */
    private record Count(int tests, int passed) {
        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(tests + other.tests, passed + other.passed);
        }

        @Override
        public String toString() {
            return tests == 0 ? "" : passed == tests ? tests + "" : passed + " of " + tests;
        }
    }

    public static void main(String[] arguments) throws Exception {
        Map<Run, Map<String, Count>> results = new LinkedHashMap<>();
        for (Run run : Run.values()) {
            results.put(run, chapters(run));
        }
        System.out.print(page(results));
    }

    private static Map<String, Count> chapters(Run run) throws Exception {
        if (!Files.exists(run.report())) {
            throw new IOException(run.report() + " does not exist. Run " + run.command);
        }
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element root = factory.newDocumentBuilder().parse(run.report().toFile()).getDocumentElement();
        Map<String, Count> chapters = new LinkedHashMap<>();
        for (Element type : elements(root, "class")) {
            for (Element method : elements(type, "test-method")) {
                if (!method.getAttribute("is-config").equals("true")) {
                    Count count = new Count(1, method.getAttribute("status").equals("PASS") ? 1 : 0);
                    chapters.merge(chapter(type.getAttribute("name")), count, Count::plus);
                }
            }
        }
        return chapters;
    }

    private static String chapter(String className) {
        return className.substring(TESTS.length()).split("\\.")[0];
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> (Element) found.item(i))
                .toList();
    }

    private static String page(Map<Run, Map<String, Count>> results) {
        StringBuilder page = new StringBuilder("""
                # Results of the TCK

                Tests passed per chapter of the [Jakarta Validation TCK](https://github.com/jakartaee/validation-tck), a chapter being a package below
                `org.hibernate.beanvalidation.tck.tests`. "n of m" would mean that m tests ran and fewer passed. One provider jar serves all of them.
                This page is written from the reports by `java tck-runner/TckResults.java > docs/tck.md`.

                """);
        row(page, "chapter", Stream.of(Run.values()).map(run -> run.title));
        row(page, "---", Stream.of(Run.values()).map(run -> "---:"));
        for (String chapter :
                results.values().stream().flatMap(counts -> counts.keySet().stream()).collect(Collectors.toCollection(TreeSet::new))) {
            row(page, chapter, results.values().stream().map(counts -> counts.getOrDefault(chapter, Count.NONE) + ""));
        }
        row(
                page,
                "**all**",
                results.values().stream()
                        .map(counts -> "**" + counts.values().stream().reduce(Count.NONE, Count::plus) + "**"));
        page.append("\n| run | command | report |\n|---|---|---|\n");
        for (Run run : Run.values()) {
            page.append("| %s | `%s` | `%s` |\n".formatted(run.title, run.command, run.report().getParent()));
        }
        page.append("""

                All but the one in WildFly are part of `mvn -B verify`. Each fails unless exactly as many tests ran as the TCK has, and all of them passed.

                - **Standalone** is everything that needs no container.
                - **Weld** is what needs CDI or service files in an archive but no Jakarta EE, in embedded Weld.
                - **WildFly** is the whole TCK in WildFly preview, which is downloaded from Maven Central. Nothing in the server is changed: a folder of modules in
                  front of its own holds Verity under the name of the server's own provider. The integration tests alone, 68 of them, run with
                  `mvn -B verify -Pwildfly-integration -pl tck-runner/wildfly -am`.

                The integration tests of 4.0.0-M1 that need Jakarta EE (five, in `integration.ee`) wait for a server with that API.
                """);
        return page.toString();
    }

    private static void row(StringBuilder page, String first, Stream<String> others) {
        page.append("| ").append(first).append(" | ").append(others.collect(Collectors.joining(" | "))).append(" |\n");
    }
}
