package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.article.ArticleAttachment;
import cn.portcover.domain.attachment.FileName;
import cn.portcover.domain.attachment.FileType;
import cn.portcover.messaging.AddressRules;
import cn.portcover.messaging.type.FileLink;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that an article links to: names, sizes, types and addresses that are taken. */
@Singleton
final class ArticleFiles {
  private static final String POINTER = "/data/attachments";

  private final Provider<AddressRules> addresses;

  ArticleFiles(Provider<AddressRules> addresses) {
    this.addresses = addresses;
  }

  /**
   * Those that can be fetched.
   *
   * @param wrong takes whatever is wrong with the others
   */
  List<ArticleAttachment.Told> told(List<FileLink> links, List<FieldError> wrong) {
    if (links.size() > ArticleAttachment.MOST) {
      wrong.add(FieldError.at(POINTER, "list-too-long", ArticleAttachment.MOST));
      return List.of();
    }
    List<ArticleAttachment.Told> told = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      told(links.get(i), POINTER + "/" + i, wrong).ifPresent(told::add);
    }
    return told;
  }

  private Optional<ArticleAttachment.Told> told(
      FileLink link, String pointer, List<FieldError> wrong) {
    int before = wrong.size();
    Optional<FileType> type = type(link, pointer, wrong);
    if (link.size() < 1 || link.size() > ArticleAttachment.MOST_BYTES) {
      wrong.add(FieldError.at(pointer + "/size", "file-size-range", ArticleAttachment.MOST_BYTES));
    }
    URI url = link.url();
    try {
      url = addresses.get().endpoint(link.url().toString());
    } catch (Malformed malformed) {
      wrong.add(FieldError.at(pointer + "/url", malformed));
    }
    if (wrong.size() > before || type.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ArticleAttachment.Told(
            FileName.parse(link.name()), type.get(), link.size(), link.sha256(), url));
  }

  private static Optional<FileType> type(FileLink link, String pointer, List<FieldError> wrong) {
    try {
      Optional<FileType> type = FileType.of(FileName.parse(link.name()));
      if (type.filter(known -> known.isCalled(link.mediaType())).isEmpty()) {
        wrong.add(FieldError.at(pointer + "/mediaType", "file-type-not-taken", link.mediaType()));
      }
      return type;
    } catch (Malformed malformed) {
      wrong.add(FieldError.at(pointer + "/name", malformed));
      return Optional.empty();
    }
  }
}
