package dev.verity.internal.bootstrap;

import dev.verity.internal.bootstrap.NativeMetadata.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The metadata in both formats that GraalVM reads: one file since GraalVM for JDK 23, three before. */
final class NativeMetadataFiles {
    private NativeMetadataFiles() {}

    static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("reachability-metadata.json", reachability());
        files.put("reflect-config.json", array(types("name"), ""));
        files.put("proxy-config.json", array(proxies("{\"interfaces\": [%s]}"), ""));
        files.put("resource-config.json", resources());
        return files;
    }

    private static String reachability() {
        List<String> reflection = new ArrayList<>(types("type"));
        reflection.addAll(proxies("{\"type\": {\"proxy\": [%s]}}"));
        List<String> globs = NativeMetadata.resources().stream()
                .map(path -> "{\"glob\": " + quoted(path) + "}")
                .toList();
        return "{\n  \"reflection\": " + array(reflection, "  ").strip() + ",\n  \"resources\": "
                + array(globs, "  ").strip() + "\n}\n";
    }

    private static String resources() {
        List<String> patterns = NativeMetadata.resources().stream()
                .map(path -> path.replace(".", "\\\\.").replace("*", "[^/]*"))
                .map(pattern -> "{\"pattern\": " + quoted(pattern) + "}")
                .toList();
        return "{\n  \"resources\": {\n    \"includes\": "
                + array(patterns, "    ").strip() + "\n  }\n}\n";
    }

    private static List<String> types(String key) {
        return NativeMetadata.types().stream().map(type -> type(key, type)).toList();
    }

    private static String type(String key, Type type) {
        StringBuilder text = new StringBuilder("{\"" + key + "\": " + quoted(type.name()));
        if (type.allMethods()) {
            text.append(", \"allDeclaredMethods\": true");
        }
        if (type.members().contains("<init>*")) {
            text.append(", \"allDeclaredConstructors\": true");
        }
        append(text, "methods", type.members().stream().filter(member -> member.endsWith(")")));
        append(text, "fields", type.members().stream().filter(member -> member.matches("\\w+")));
        return text.append('}').toString();
    }

    private static void append(StringBuilder text, String what, java.util.stream.Stream<String> members) {
        String list = members.map(NativeMetadataFiles::member).collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            text.append(", \"" + what + "\": [" + list + "]");
        }
    }

    private static String member(String member) {
        int open = member.indexOf('(');
        if (open < 0) {
            return "{\"name\": " + quoted(member) + "}";
        }
        String parameters = member.substring(open + 1, member.length() - 1);
        return "{\"name\": " + quoted(member.substring(0, open)) + ", \"parameterTypes\": ["
                + (parameters.isEmpty() ? "" : quoted(parameters)) + "]}";
    }

    private static List<String> proxies(String form) {
        return NativeMetadata.constraints().stream()
                .filter(name -> !name.contains("$"))
                .map(name -> form.formatted(quoted(name)))
                .toList();
    }

    private static String array(List<String> elements, String indent) {
        return elements.stream()
                .map(element -> indent + "  " + element)
                .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]\n"));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
