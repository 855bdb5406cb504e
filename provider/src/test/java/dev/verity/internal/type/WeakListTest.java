package dev.verity.internal.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeakListTest {
    private final WeakList<Object> list = new WeakList<>();

    @Test
    void givesWhatWasAddedInOrderAndOnce() {
        List<Object> objects = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            objects.add(new Object());
            list.add(objects.get(i));
        }

        assertThat(list.all()).containsExactlyElementsOf(objects);
        assertThat(list.removeAll()).containsExactlyElementsOf(objects);
        assertThat(list.removeAll()).isEmpty();
    }

    @Test
    void letsGoOfWhatNobodyElseKeeps() {
        Object kept = new Object();
        list.add(kept);
        for (int i = 0; i < 100; i++) {
            list.add(new byte[1_000_000]);
        }
        System.gc();

        assertThat(list.removeAll()).startsWith(kept).hasSizeLessThan(100);
    }
}
