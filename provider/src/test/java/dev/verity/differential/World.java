package dev.verity.differential;

import jakarta.validation.GroupSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The classes of one seed.
 *
 * @param source their source text
 * @param cyclic whether graphs may have cycles: only without group conversion, where a bean may come again for another
 *     group
 * @param types the bean classes, interfaces and records
 * @param groups what can be asked for: an array each
 */
record World(long seed, String source, boolean cyclic, List<Class<?>> types, List<Class<?>[]> groups) {
    private static final int BATCH = 50;

    /** Worlds of the seeds from 0, compiled many at a time and only when they are asked for. */
    static Stream<World> ofSeeds(long count) {
        return LongStream.range(0, (count + BATCH - 1) / BATCH)
                .boxed()
                .flatMap(batch -> batch(batch * BATCH, Math.min(count, (batch + 1) * BATCH)).stream());
    }

    static List<World> batch(long from, long to) {
        Map<String, String> sources = new LinkedHashMap<>();
        LongStream.range(from, to)
                .forEach(seed -> sources.put(className(seed), new WorldWriter(seed).write("W" + seed)));
        ClassLoader loader = SourceCompiler.compile(sources);
        List<World> worlds = new ArrayList<>();
        LongStream.range(from, to).forEach(seed -> worlds.add(load(seed, sources.get(className(seed)), loader)));
        return worlds;
    }

    private static String className(long seed) {
        return "generated.W" + seed;
    }

    private static World load(long seed, String source, ClassLoader loader) {
        try {
            Class<?>[] members = loader.loadClass(className(seed)).getDeclaredClasses();
            List<Class<?>> types = Stream.of(members)
                    .filter(Named.class::isAssignableFrom)
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();
            return new World(
                    seed,
                    source,
                    !source.contains("@ConvertGroup"),
                    types,
                    groups(loader, className(seed), simple(source, types)));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether no class redefines Default and no cascade converts groups. */
    private static boolean simple(String source, List<Class<?>> types) {
        return !source.contains("@ConvertGroup")
                && types.stream().noneMatch(type -> type.isAnnotationPresent(GroupSequence.class));
    }

    /**
     * Only in simple worlds, groups are asked for that can lead to the same sequence on two ways, or to a sequence with
     * Default in it. There Hibernate Validator does not always end a sequence at a constraint that failed before it for
     * another group, and the specification does not say how Default, redefined, fits into another sequence.
     */
    private static List<Class<?>[]> groups(ClassLoader loader, String world, boolean simple)
            throws ClassNotFoundException {
        List<Class<?>[]> groups = new ArrayList<>();
        String text = "|Default|G1|G2|G3|G1 G2|S1|I0|G1 I1" + (simple ? "|G2 Default|S2|S3" : "");
        for (String request : text.split("\\|")) {
            List<Class<?>> classes = new ArrayList<>();
            for (String name : request.isEmpty() ? new String[0] : request.split(" ")) {
                String owner = name.equals("Default") ? "jakarta.validation.groups." : world + "$";
                classes.add(loader.loadClass(owner + name));
            }
            groups.add(classes.toArray(Class<?>[]::new));
        }
        return groups;
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
