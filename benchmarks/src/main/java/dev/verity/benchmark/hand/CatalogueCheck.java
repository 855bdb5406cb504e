package dev.verity.benchmark.hand;

import dev.verity.benchmark.bean.Catalogue;
import dev.verity.benchmark.bean.LineItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of {@link Catalogue}, by hand. */
public final class CatalogueCheck {
    private CatalogueCheck() {}

    public static List<Violation> check(Catalogue catalogue) {
        List<Violation> found = null;
        Map<String, List<LineItem>> itemsByShelf = catalogue.getItemsByShelf();
        if (itemsByShelf == null || itemsByShelf.isEmpty()) {
            found = Violation.add(found, "itemsByShelf", "must not be empty");
        } else {
            found = checkShelves(itemsByShelf, found);
        }
        if (catalogue.getTags() != null) {
            found = checkTags(catalogue.getTags(), found);
        }
        if (catalogue.getSeason() != null) {
            String season = catalogue.getSeason().orElse(null);
            if (season == null || season.isBlank()) {
                found = Violation.add(found, "season", "must not be blank");
            }
        }
        return Violation.result(found);
    }

    private static @Nullable List<Violation> checkShelves(
            Map<String, List<LineItem>> itemsByShelf, @Nullable List<Violation> before) {
        List<Violation> found = before;
        for (Map.Entry<String, List<LineItem>> entry : itemsByShelf.entrySet()) {
            String shelf = entry.getKey();
            if (shelf == null || shelf.isBlank()) {
                found = Violation.add(found, "itemsByShelf<K>[" + shelf + "].<map key>", "must not be blank");
            }
            List<LineItem> items = entry.getValue();
            if (items == null || items.isEmpty()) {
                found = Violation.add(found, "itemsByShelf[" + shelf + "].<map value>", "must not be empty");
                continue;
            }
            for (int index = 0; index < items.size(); index++) {
                LineItem item = items.get(index);
                if (item != null && !LineItemCheck.isValid(item)) {
                    String prefix = "itemsByShelf[" + shelf + "].<map value>[" + index + "].";
                    found = LineItemCheck.check(item, prefix, found);
                }
            }
        }
        return found;
    }

    private static @Nullable List<Violation> checkTags(List<List<String>> tags, @Nullable List<Violation> before) {
        List<Violation> found = before;
        for (int outer = 0; outer < tags.size(); outer++) {
            List<String> list = tags.get(outer);
            if (list == null) {
                continue;
            }
            if (list.isEmpty() || list.size() > 3) {
                found = Violation.add(found, "tags[" + outer + "].<list element>", "size must be between 1 and 3");
            }
            for (int inner = 0; inner < list.size(); inner++) {
                String tag = list.get(inner);
                if (tag == null || tag.isBlank()) {
                    found = Violation.add(found, tagPath(outer, inner), "must not be blank");
                }
                if (tag != null && tag.length() > 20) {
                    found = Violation.add(found, tagPath(outer, inner), "size must be between 0 and 20");
                }
            }
        }
        return found;
    }

    private static String tagPath(int outer, int inner) {
        return "tags[" + outer + "].<list element>[" + inner + "].<list element>";
    }
}
