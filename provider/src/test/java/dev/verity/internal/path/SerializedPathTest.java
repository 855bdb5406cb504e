package dev.verity.internal.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SerializedPathTest {

    private static final PropertyPath ROOT = PropertyPath.empty();

    @Test
    void bringsBackAnEqualPath() throws Exception {
        PropertyPath path = ROOT.method("m", String.class, int.class)
                .parameter("p", 1)
                .atKey("k", Map.class, 1)
                .containerElement("<map value>")
                .inContainer(Optional.class, 0)
                .property("x")
                .bean();

        assertThat(copy(path)).isEqualTo(path).hasSameHashCodeAs(path).hasToString("m.p[k].<map value>.x");
    }

    @Test
    void bringsBackTheEmptyPathItself() throws Exception {
        assertThat(copy(ROOT)).isSameAs(ROOT);
    }

    @Test
    void replacesAKeyThatDoesNotSerializeByItsText() throws Exception {
        Object key = new Object() {
            @Override
            public String toString() {
                return "one";
            }
        };

        assertThat(copy(ROOT.property("m").atKey(key, Map.class, 1).bean()))
                .isEqualTo(ROOT.property("m").atKey("one", Map.class, 1).bean());
    }

    @Test
    void replacesAKeyWhosePartsDoNotSerializeByItsText() throws Exception {
        List<Object> key = new ArrayList<>();
        key.add(Optional.of("one"));

        assertThat(copy(ROOT.property("m").atKey(key, Map.class, 1).bean())).hasToString("m[[Optional[one]]]");
    }

    @Test
    void leavesTheOriginalAsItIs() throws Exception {
        Object key = Optional.of("one");
        PropertyPath path = ROOT.property("m").atKey(key, Map.class, 1).bean();
        copy(path);

        assertThat(path).last().extracting(node -> node.getKey()).isSameAs(key);
    }

    @Test
    void takesADeepPathWithoutRecursion() throws Exception {
        PropertyPath path = ROOT;
        for (int i = 0; i < 50_000; i++) {
            path = path.property("next").atIndex(i, List.class, 0);
        }
        path = path.bean();

        assertThat(copy(path).equals(path)).isTrue();
    }

    private static PropertyPath copy(PropertyPath path) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(path);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (PropertyPath) in.readObject();
        }
    }
}
