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
 * @param types the bean classes, interfaces and records
 * @param groups what can be asked for: an array each
 * @param cyclicGroups what can be asked for where a bean may be met again below itself; nothing if that must not be
 */
record World(long seed, String source, List<Class<?>> types, List<Class<?>[]> groups, List<Class<?>[]> cyclicGroups) {
    private static final int BATCH = 50;
    private static final String REQUESTS = "|Default|G1|G2|G3|S1|I0|G1 I1";
    private static final String TOGETHER = "|G1 G2";
    private static final String WITH_DEFAULT = "|G2 Default|S2|S3";

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
            boolean redefines = types.stream().anyMatch(type -> type.isAnnotationPresent(GroupSequence.class));
            String requests = requests(redefines);
            String cyclicRequests = cyclicRequests(source, redefines);
            return new World(
                    seed,
                    source,
                    types,
                    groups(loader, className(seed), requests),
                    groups(loader, className(seed), cyclicRequests));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Without Default among others where it is redefined: the specification does not say how such a Default fits into another
     * sequence, and Hibernate Validator does not end it at a constraint that failed before it for another group.
     */
    private static String requests(boolean redefines) {
        return REQUESTS + TOGETHER + (redefines ? "" : WITH_DEFAULT);
    }

    /**
     * Where groups are converted, no groups together, and nothing where some conversion leads back or Default is redefined.
     * A bean that is met again is validated for the groups that are left. Hibernate Validator, which takes one group after
     * another, cuts too late: it does not know of a group that is to come for the bean further up, nor look into a sequence
     * for groups that the bean was validated for; it overflows the stack where conversions lead back. On the other hand, it
     * takes a bean for validated for all groups that the sequence of its Default began with.
     */
    private static String cyclicRequests(String source, boolean redefines) {
        if (!source.contains("@ConvertGroup")) {
            return requests(redefines);
        }
        return redefines || source.contains("to=Default") ? "" : REQUESTS;
    }

    private static List<Class<?>[]> groups(ClassLoader loader, String world, String requests)
            throws ClassNotFoundException {
        List<Class<?>[]> groups = new ArrayList<>();
        for (String request : requests.isEmpty() ? new String[0] : requests.split("\\|")) {
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
