// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"
#include "core/measurement/promise.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// Documents that somebody promised: the list, and the one that is being written or changed. Each field becomes an
/// entry when it is left; a promise without words is none.
class PromisesViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the note-taker's page")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged FINAL) ///< "2 of 3 still to come"; empty without any
    Q_PROPERTY(bool writing READ writing NOTIFY formChanged FINAL)
    Q_PROPERTY(QString what READ what NOTIFY formChanged FINAL)
    Q_PROPERTY(QString who READ who NOTIFY formChanged FINAL) ///< value of one of `people`; empty = not said
    Q_PROPERTY(QString day READ day NOTIFY formChanged FINAL) ///< ISO, empty = not said
    Q_PROPERTY(int item READ item NOTIFY formChanged FINAL)   ///< 0 = none
    Q_PROPERTY(bool kept READ kept NOTIFY formChanged FINAL)  ///< it stands in the list
    /// {value, text}: person marks in the order of the seats, then roles of which nobody is at the table.
    Q_PROPERTY(QVariantList people READ people NOTIFY formChanged FINAL)
    /// {value, text}: the states a document can be in.
    Q_PROPERTY(QVariantList states READ states CONSTANT FINAL)
public:
    enum Role { PromiseId = Qt::UserRole, What, Details, State, Spoken };
    explicit PromisesViewModel(const Talk &talk, QObject *parent = nullptr);
    ~PromisesViewModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool writing() const { return m_writing; }
    [[nodiscard]] bool kept() const { return !m_current.isNull(); }
    [[nodiscard]] QString what() const { return m_text.what; }
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] int item() const { return m_text.item; }
    [[nodiscard]] QVariantList people() const;
    [[nodiscard]] static QVariantList states();
    /// Who, by when, at which item; as far as it was said.
    [[nodiscard]] static QString details(const Measurement &measurement, const Promise &promise);

    /// A new one at that item; nothing is written before there are words.
    Q_INVOKABLE void begin(int item);
    /// A new one out of what a note says: its words, its speaker, its item.
    void beginFrom(UnitId note);
    Q_INVOKABLE void change(const QString &promise);
    /// At each key; an entry after a pause, and by `keep` when the field is left.
    Q_INVOKABLE void setWhat(const QString &what);
    Q_INVOKABLE void keep();
    Q_INVOKABLE void setWho(const QString &value);
    Q_INVOKABLE void setDay(const QString &iso);
    Q_INVOKABLE void setItem(int item);
    Q_INVOKABLE void setState(const QString &promise, int state);
    Q_INVOKABLE void removeCurrent();
    /// Back to the list; what is typed is kept.
    Q_INVOKABLE void done();

Q_SIGNALS:
    void countChanged();
    void formChanged();

private:
    void renew();
    void clear();

    const Talk &m_talk;
    QList<UnitId> m_shown;
    bool m_writing = false;
    UnitId m_current;
    Ticker::Id m_pause = 0;
    PromiseText m_text;
};

} // namespace Tweeluik
